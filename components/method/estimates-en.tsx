import { Formula } from './formula';
import { MethodSection } from './method-section';

/** How reports become a track: which are believed. */
export function MatchingInEnglish() {
  return (
    <MethodSection id="matching" title="Which reports agree">
      <p>
        Reports contradict one another. So all of them are read together, in the order in which they were observed, as
        one way on the road network: each report either saw the body of the caravan at a place near a road, or it did
        not. Of all ways to explain them the likeliest is taken (a hidden Markov model after Newson and Krumm, 2009). An
        explanation becomes less likely
      </p>
      <ul>
        <li>the farther a place lies from the road, in units of how exactly it is known;</li>
        <li>the faster the caravan must have been to get there: a column on foot does some 4 km an hour by day;</li>
        <li>with each turn back: 3 of 112 day marches of past caravans went back;</li>
        <li>with each report that must have been wrong: about one in 45.</li>
      </ul>
      <Formula>
        −ln P = Σ (how far off the road) + Σ (how improbable the speed) + turns · ln(112/3) + reports astray · ln 45
      </Formula>
      <p>
        So one absurd report moves nothing, and two that agree against one win. What is not believed is shown as “set
        aside” with its reason in numbers: “58 km/h from Arriaga over 6 h”. Later reports may overturn that; each moment
        of the timeline uses only what had been observed by then.
      </p>
    </MethodSection>
  );
}

/** How well the position is known. */
export function BandInEnglish() {
  return (
    <MethodSection id="band" title="How well the place is known">
      <p>
        A point on a map looks more certain than it is. So each position has two bands along the road: the strong one is
        to hold half of all cases, the pale one 9 in 10.
      </p>
      <dl>
        <dt>At a report</dt>
        <dd>As far as the place itself is exact, mostly 3 km around a town.</dd>
        <dt>Between two reports</dt>
        <dd>
          People sleep, and they sleep in towns. For each night without a report, places where past caravans slept are
          weighed, together with the two known ones: a night there counts more the more caravans stayed, and the nearer
          it lies to where a steady walk by day would have brought them.
          <Formula>weight = Σ over caravans √nights · exp(−½ (distance / spread)²)</Formula>
          The bands are the quantiles of that. By day the caravan is on its way from one night to the next, and the
          hours of leaving and arriving are open.
        </dd>
        <dt>After the last report</dt>
        <dd>
          A fan that widens, in units of its own pace so far, which in the first days is mixed with what is usual:
          <Formula>pace = (km so far + 6 · 40 km) / (days so far + 6)</Formula>
          It is as wide as past caravans were: on 481 pairs of evenings half of them had gone on by 1.7 such days after
          3 days without a report, and 9 in 10 by 7. After two weeks it no longer widens: then nobody knows.
        </dd>
      </dl>
      <p>
        When a report is overdue the number becomes a range, and the map shows the band without a dot. How often the
        bands hold is on the <a href="/verification#reconstruction">page of past forecasts</a>.
      </p>
    </MethodSection>
  );
}

/** What may become of it. */
export function ForecastInEnglish() {
  return (
    <MethodSection id="forecast" title="Where it may be in some days">
      <p>
        From what was observed by the moment shown, and from other caravans. Never from later reports, never from how
        this caravan ended, nor from a copy of it. Distances are <b>given that it stays together</b>; the chance that it
        does stands beside them. Three forecasts are made and averaged:
      </p>
      <ol>
        <li>
          what other caravans advanced in as many days at like moments. Like means: near in time (a case 3 years away
          counts half, one on the other side of June 2019, when Mexico’s National Guard was sent out, a tenth), on the
          same part of the road, of like pace, both resting or not. Each caravan counts with the root of its days, for
          days of one caravan are alike;
        </li>
        <li>
          its own pace over the whole trip times the days, with the errors that this would have made for those others;
        </li>
        <li>up to 3 days: day marches drawn one by one, a rest, a walk or a ride after another.</li>
      </ol>
      <p>
        They are averaged on a scale on which 10 km more matter for a day and little for a fortnight, so that a few days
        on buses do not decide all:
      </p>
      <Formula>g(x) = sign(x) · ln(1 + |x| / 10 km)</Formula>
      <p>
        Towns, Mexico City and crossings have the chance that it gets there as one, from a hundred continuations that
        are spread over the road as the bands say and may end on each day as past caravans did. An arrival date is only
        given <b>together with the chance of arriving</b>: it holds for the few runs that arrive. Of the caravans that
        left Tapachula from 2021 to 2025 none is known to have reached the border as a body. With fewer than three
        reports and two nights, after long silence, or with too few past caravans there is no forecast, and the page
        says why. For a caravan that is on its way no forecast is finer than a day and 25 km.
      </p>
    </MethodSection>
  );
}

/** Whether it ends. */
export function EndingInEnglish() {
  return (
    <MethodSection id="ending" title="Whether it is still together">
      <p>
        Most caravans never reach the border. The chance to end on a day is the share of past caravans that ended on
        such a day of their journey, in spans of days (0–1, 2–3, 4–6, 7–10, 11–20, later), averaged with a regression on
        the day and on before or since June 2019. Caravans whose end is not known count for as long as they were seen.
      </p>
      <Formula>together after n days = (1 − h₁) · (1 − h₂) · … · (1 − hₙ)</Formula>
      <p>
        Counts of people, their fall and days of rest were tried and did not help. Such chances are known to a tenth at
        best, so they are said in words of ten. “Of N comparable caravans” are those that set out from the same part of
        the road in the same years; the list says how far each came and how it ended.
      </p>
    </MethodSection>
  );
}

/** How all this is checked. */
export function VerificationInEnglish() {
  return (
    <MethodSection id="verification" title="How good all this has been">
      <p>
        Every past caravan is forecast again on every day that has a report, with what was known on that evening and
        with the other caravans alone, and compared with where it then was. Four simple methods are judged beside ours.
        The measure, CRPS, is small for a narrow band that holds the place; of a single point it is the plain distance.
        Skill is how much smaller it is:
      </p>
      <Formula>skill = 1 − ours / theirs</Formula>
      <p>
        Intervals come from drawing the caravans anew a thousand times: days of one caravan are not independent. Where a
        simple method does as well, that page says so. <a href="/verification">How good the forecasts have been</a>
      </p>
    </MethodSection>
  );
}
