import {
  BandInEnglish,
  EndingInEnglish,
  ForecastInEnglish,
  MatchingInEnglish,
  VerificationInEnglish,
} from './estimates-en';
import type { MethodFacts } from './method-facts';
import { MethodSection } from './method-section';

/** What the numbers mean, for someone who has to print them. */
export function MethodInEnglish({ facts }: { readonly facts: MethodFacts }) {
  return (
    <>
      <Reports />
      <MatchingInEnglish />
      <Position />
      <BandInEnglish />
      <Freshness />
      <Distance />
      <Covered />
      <Pace />
      <ForecastInEnglish />
      <EndingInEnglish />
      <VerificationInEnglish />
      <People />
      <Knowledge />
      <Reporting />
      <NotListed />
      <Protection facts={facts} />
    </>
  );
}

function Reports() {
  return (
    <MethodSection id="reports" title="Everything rests on reports">
      <p>
        A report is what one source said: the caravan was at this place, at this time, this many people, and who says
        so. Nothing here is measured by us. Each number names the reports it comes from, and each report has a page of
        its own with its source, so that you can check it and quote it.
      </p>
      <p>
        Most sources give a day and no hour. Such a report counts from 05:00 local time when it tells of a departure,
        from 12:00 when the caravan was passing, and from 18:00 for an arrival, a camp or an end. A report that gives a
        part of the day counts from the middle of it. Times are those of the caravan’s zone, which is always named.
      </p>
      <p>
        Reports of low confidence and those of a part ahead, a part behind or a part that split off are shown, but they
        do not move the track. Reports that are not used are marked “set aside”, with the reason.
      </p>
    </MethodSection>
  );
}

function Position() {
  return (
    <MethodSection id="position" title="Where it is">
      <p>
        The track joins the places where the body of the caravan spent its nights. For each date that is the first of
        these that was reported:
      </p>
      <ol>
        <li>where it arrived, camped or ended that day;</li>
        <li>where it left from the next day;</li>
        <li>where it was seen passing that day.</li>
      </ol>
      <p>
        When sources name several towns for one evening, the middle one along the road is taken; of two, the one nearer
        to the evening before. The others are set aside as “another place that day”. Both can be right: the column is
        often 20 to 200 km long. Positions are then laid on the road network.
      </p>
      <p>
        A position is <b>observed</b> on a day for which a report gives it, <b>estimated</b> between two reports (along
        the road, from night to night), and <b>last known</b> after the last report. When nothing was heard for long the
        page says that it is unknown, and shows no dot.
      </p>
      <p>
        A stretch between two reports is drawn solid when no day between them is without a report, and dashed across a
        gap: nobody reported what happened there. Evenings in a row in one place are shown as a rest.
      </p>
    </MethodSection>
  );
}

function Freshness() {
  return (
    <MethodSection id="freshness" title="How fresh it is">
      <p>
        Each caravan has a usual rhythm of reports, mostly one a day. Up to that age the last report is <b>on time</b>,
        up to one and a half times <b>due</b>, up to three times <b>overdue</b>, and beyond that the caravan is{' '}
        <b>silent</b>. No news is not good news, and not bad news either.
      </p>
    </MethodSection>
  );
}

function Distance() {
  return (
    <MethodSection id="distance" title="How far from the border">
      <p>There is no single distance to the border. Say which one you print:</p>
      <dl>
        <dt>By road to the nearest crossing</dt>
        <dd>
          The shortest way on our network of main roads to the US port of entry that is nearest by road. This is the
          large number.
        </dd>
        <dt>By road to the declared crossing</dt>
        <dd>
          To the crossing that the caravan said it goes to, from the day on which it said so. Before that day it is not
          used. The two can be far apart: on 30 October 2018 the nearest crossing was some 1,440 km off and Tijuana,
          where that caravan went, more than 3,500.
        </dd>
        <dt>Straight to the border line</dt>
        <dd>
          The shortest line over land and sea to any point of the border, on the WGS 84 ellipsoid. Nobody can walk it;
          it is useful to compare with figures of others.
        </dd>
      </dl>
      <p>
        How exact they are: the border line lies within 50 m of the OpenStreetMap boundary. Road distances were compared
        with published ones: half of them agree within 1 to 3 %, nine in ten within 3 to 10 %. The position itself is
        that of a town, good to some 3 km. So print “about 1,700 km”, not 1,696.4.
      </p>
    </MethodSection>
  );
}

function Covered() {
  return (
    <MethodSection id="covered" title="How far it has come">
      <p>
        The road through all evening positions, less what was gone back over. What is done and what is still to go by
        road always add up to the total. Days are local dates, counted inclusively: from 24 to 28 December is day 5.
      </p>
    </MethodSection>
  );
}

function Pace() {
  return (
    <MethodSection id="pace" title="How fast it goes">
      <p>A caravan walks 15 to 30 km on a walking day and rides hundreds on others, so that one mean misleads:</p>
      <dl>
        <dt>Whole trip</dt>
        <dd>Kilometres done, divided by all days since the start, rests included.</dd>
        <dt>On moving days</dt>
        <dd>
          The mean over the days that advanced at least 2 km. Days without a report are neither moving days nor rests.
        </dd>
        <dt>Last 3 and last 7 days</dt>
        <dd>What was won in that time, rests included.</dd>
        <dt>By way of travel</dt>
        <dd>
          Moving days on foot, by bus, by truck and by train apart, as reported. Where nobody says, the speed tells: the
          chance of a walk against a ride, from the day marches of past caravans. Such days are named as inferred, and
          where the speed leaves it open, as not stated.
        </dd>
        <dt>Approach</dt>
        <dd>
          How fast the distance to the border shrinks. It can be negative: some stretches of the road lead away from it.
        </dd>
      </dl>
      <p>When there are too few reports for a pace, that is said in place of a number.</p>
    </MethodSection>
  );
}

function People() {
  return (
    <MethodSection id="people" title="How many people">
      <p>
        Every count is shown with its source, and never a mean of them: organisers often say two to three times what
        officials say, and both have an interest. Quote a count together with who gave it.
      </p>
    </MethodSection>
  );
}

function Knowledge() {
  return (
    <MethodSection id="known" title="What was known when, and corrections">
      <p>
        Two times are kept apart: the moment on the timeline, and what was known by then. Reports are never overwritten:
        a correction is a new version with its reason, and the history of each report can be read on its page. A frozen
        link shows for ever what was known when it was made; only what had to be taken back for someone’s safety
        disappears there too.
      </p>
    </MethodSection>
  );
}

function Reporting() {
  return (
    <MethodSection id="reporting" title="How to report">
      <p>
        Open the caravan and press “Report a sighting”. A place, a day and who says so are enough; it takes under a
        minute and works without JavaScript. A report that names a public source by its address can appear at once. What
        you saw yourself is read by a moderator first. You get an address that shows what became of your report and lets
        you withdraw it. Do not write names, telephone numbers or anything else about a person on the road.
      </p>
    </MethodSection>
  );
}

function NotListed() {
  return (
    <MethodSection id="not-listed" title="A caravan that is not listed">
      <p>
        Only the moderators of this site open a new caravan. Tell them in one of two ways: if you are in touch with
        them, send the article or statement that tells of its departure. If not, report the sighting with the newest
        caravan of the list, choose “a part that split off” as the group and write “not listed” in the note. Such a
        report does not move that caravan’s track, and a moderator reads it.
      </p>
    </MethodSection>
  );
}

function Protection({ facts: { delayHours, cellKm } }: { readonly facts: MethodFacts }) {
  return (
    <MethodSection id="protection" title="How people on the road are protected">
      <p>
        People on this road are robbed, extorted and kidnapped. A map that tells where they sleep tonight could be used
        against them; one that tells the town and the day is what newspapers print. So there are three rules, applied in
        one place to pages, files and links alike:
      </p>
      <ul>
        <li>
          <b>Published elsewhere.</b> Reports whose source anyone can read appear when they are accepted, at the town
          that the source names and not finer than a part of the day.
        </li>
        <li>
          <b>From the field, of a caravan on the way.</b> They appear {delayHours} hours later at the earliest and after
          a review, as a square of {cellKm} km and with the day only. The square is fixed, so that many reports give
          away no more than one.
        </li>
        <li>
          <b>Past.</b> Thirty days after the end, or after sixty days of silence, reports are shown with the town and
          time they were recorded with.
        </li>
      </ul>
      <p>
        Never stored: names of people on the road, telephone numbers, photos, your device or its address. Positions are
        rounded to about 1 km on your device before they are sent. This site sets no cookie for readers, and asks no
        other site for anything.
      </p>
    </MethodSection>
  );
}
