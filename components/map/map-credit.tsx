/** Whose data the own base map is made of; the licences ask for it on every map. */
export function MapCredit({
  className,
  contributors,
}: {
  readonly className?: string | undefined;
  readonly contributors: string;
}) {
  return (
    <p className={className}>
      © <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> {contributors} ·{' '}
      <a href="https://www.geonames.org/">GeoNames</a> · Natural Earth · GSHHG
    </p>
  );
}
