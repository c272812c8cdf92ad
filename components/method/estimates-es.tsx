import { Formula } from './formula';
import { MethodSection } from './method-section';

/** Cómo los reportes se vuelven un recorrido: a cuáles se les cree. */
export function MatchingInSpanish() {
  return (
    <MethodSection id="matching" title="Qué reportes concuerdan">
      <p>
        Los reportes se contradicen. Por eso se leen todos juntos, en el orden en que se observó lo que dicen, como un
        solo camino sobre la red de carreteras: cada reporte vio al grueso de la caravana en un lugar cerca de una
        carretera, o no lo vio. De todas las maneras de explicarlos se toma la más probable (un modelo oculto de Márkov,
        según Newson y Krumm, 2009). Una explicación es menos probable
      </p>
      <ul>
        <li>cuanto más lejos queda un lugar de la carretera, según qué tan exacto se conozca;</li>
        <li>cuanto más rápido tuvo que ir la caravana: una columna a pie hace unos 4 km por hora de día;</li>
        <li>con cada regreso: 3 de 112 jornadas de caravanas pasadas fueron hacia atrás;</li>
        <li>con cada reporte que tuvo que estar equivocado: más o menos uno de 45.</li>
      </ul>
      <Formula>
        −ln P = Σ (lo lejos de la carretera) + Σ (lo improbable de la velocidad) + regresos · ln(112/3) + reportes
        errados · ln 45
      </Formula>
      <p>
        Así, un reporte absurdo no mueve nada, y dos que concuerdan pesan más que uno. Lo que no se cree aparece como
        «apartado», con el motivo en números: «58 km/h desde Arriaga en 6 h». Reportes posteriores pueden cambiarlo;
        cada momento de la línea de tiempo usa solo lo observado hasta entonces.
      </p>
    </MethodSection>
  );
}

/** Qué tan bien se conoce la posición. */
export function BandInSpanish() {
  return (
    <MethodSection id="band" title="Qué tan bien se conoce el lugar">
      <p>
        Un punto en el mapa parece más seguro de lo que es. Por eso cada posición lleva dos franjas sobre la carretera:
        la intensa debe contener la mitad de los casos; la tenue, 9 de cada 10.
      </p>
      <dl>
        <dt>En un reporte</dt>
        <dd>Hasta donde el lugar mismo es exacto, casi siempre 3 km alrededor de un pueblo.</dd>
        <dt>Entre dos reportes</dt>
        <dd>
          La gente duerme, y duerme en los pueblos. Para cada noche sin reporte se ponderan los lugares donde durmieron
          caravanas pasadas, junto con los dos conocidos: uno cuenta más cuantas más caravanas pararon ahí y cuanto más
          cerca está de donde las habría llevado una marcha pareja de día.
          <Formula>peso = Σ por caravana √noches · exp(−½ (distancia / dispersión)²)</Formula>
          Las franjas son los cuantiles de eso. De día la caravana va de una noche a la siguiente, y las horas de salida
          y llegada quedan abiertas.
        </dd>
        <dt>Después del último reporte</dt>
        <dd>
          Un abanico que se abre, en unidades de su propio ritmo hasta ahí, que en los primeros días se mezcla con lo
          usual:
          <Formula>ritmo = (km hechos + 6 · 40 km) / (días + 6)</Formula>
          Es tan ancho como lo fueron las caravanas pasadas: en 481 pares de noches, tras 3 días sin reporte la mitad
          había avanzado hasta 1.7 de esas jornadas, y 9 de cada 10 hasta 7. Después de dos semanas ya no se abre más:
          entonces nadie sabe.
        </dd>
      </dl>
      <p>
        Cuando un reporte se retrasa, la cifra se vuelve un rango y el mapa muestra la franja sin punto. Cuántas veces
        se cumplen las franjas está en la <a href="/es/verification#reconstruction">página de pronósticos pasados</a>.
      </p>
    </MethodSection>
  );
}

/** Qué puede ser de ella. */
export function ForecastInSpanish() {
  return (
    <MethodSection id="forecast" title="Dónde puede estar en unos días">
      <p>
        Según lo observado hasta el momento que se muestra, y según otras caravanas. Nunca según reportes posteriores,
        ni según cómo terminó esta caravana o una copia de ella. Las distancias valen <b>si sigue unida</b>; al lado
        está la probabilidad de que siga. Se hacen tres pronósticos y se promedian:
      </p>
      <ol>
        <li>
          lo que otras caravanas avanzaron en otros tantos días en momentos parecidos. Parecido significa: cercano en el
          tiempo (un caso a 3 años cuenta la mitad; uno del otro lado de junio de 2019, cuando México desplegó a la
          Guardia Nacional, una décima), en la misma parte del camino, de ritmo parecido, ambas descansando o no. Cada
          caravana cuenta con la raíz de sus días, porque los días de una misma se parecen;
        </li>
        <li>su propio ritmo de todo el viaje por los días, con los errores que eso habría dado en aquellas otras;</li>
        <li>hasta 3 días: jornadas sorteadas una por una, un descanso, una a pie o una en vehículo tras otra.</li>
      </ol>
      <p>
        Se promedian en una escala en la que 10 km más importan para un día y poco para quince, de modo que unos cuantos
        días en autobús no decidan todo:
      </p>
      <Formula>g(x) = signo(x) · ln(1 + |x| / 10 km)</Formula>
      <p>
        Los pueblos, la Ciudad de México y los cruces llevan la probabilidad de que llegue unida, según cien
        continuaciones repartidas sobre la carretera como dicen las franjas, que cada día pueden terminar como
        terminaron las pasadas. Una fecha de llegada solo se da <b>junto con la probabilidad de llegar</b>: vale para
        las pocas simulaciones que llegan. De las caravanas que salieron de Tapachula de 2021 a 2025 no se sabe de
        ninguna que llegara unida a la frontera. Con menos de tres reportes y de dos noches, tras un largo silencio o
        con muy pocas caravanas pasadas no hay pronóstico, y la página dice por qué. Para una caravana en camino ningún
        pronóstico es más fino que un día y 25 km.
      </p>
    </MethodSection>
  );
}

/** Si termina. */
export function EndingInSpanish() {
  return (
    <MethodSection id="ending" title="Si sigue unida">
      <p>
        La mayoría de las caravanas nunca llega a la frontera. La probabilidad de terminar un día es la parte de las
        caravanas pasadas que terminó en un día así de su viaje, por tramos de días (0–1, 2–3, 4–6, 7–10, 11–20,
        después), promediada con una regresión sobre el día y sobre antes o después de junio de 2019. Las caravanas cuyo
        final no se conoce cuentan mientras se les vio.
      </p>
      <Formula>unida tras n días = (1 − h₁) · (1 − h₂) · … · (1 − hₙ)</Formula>
      <p>
        Se probó con el número de personas, su caída y los días de descanso, y no ayudó. Estas probabilidades se conocen
        cuando mucho a la décima, por eso se dicen en décimas. «De N caravanas comparables» son las que salieron de la
        misma parte del camino en los mismos años; la lista dice hasta dónde llegó cada una y cómo terminó.
      </p>
    </MethodSection>
  );
}

/** Cómo se comprueba todo esto. */
export function VerificationInSpanish() {
  return (
    <MethodSection id="verification" title="Qué tan bueno ha sido todo esto">
      <p>
        Cada caravana pasada se pronostica de nuevo en cada día con reporte, con lo que se sabía esa noche y solo con
        las otras caravanas, y se compara con dónde estuvo después. Junto al nuestro se juzgan cuatro métodos simples.
        La medida, el CRPS, es chica para una franja angosta que contiene el lugar; de un solo punto es la simple
        distancia. La ventaja es cuánto menor resulta:
      </p>
      <Formula>ventaja = 1 − nuestro / suyo</Formula>
      <p>
        Los intervalos salen de sortear de nuevo las caravanas mil veces: los días de una misma no son independientes.
        Donde un método simple lo hace igual de bien, esa página lo dice.{' '}
        <a href="/es/verification">Qué tan buenos han sido los pronósticos</a>
      </p>
    </MethodSection>
  );
}
