import {
  BandInSpanish,
  EndingInSpanish,
  ForecastInSpanish,
  MatchingInSpanish,
  VerificationInSpanish,
} from './estimates-es';
import type { MethodFacts } from './method-facts';
import { MethodSection } from './method-section';

/** Qué significan las cifras, para quien tiene que publicarlas. Las mismas secciones que en inglés. */
export function MethodInSpanish({ facts }: { readonly facts: MethodFacts }) {
  return (
    <>
      <Reports />
      <MatchingInSpanish />
      <Position />
      <BandInSpanish />
      <Freshness />
      <Distance />
      <Covered />
      <Pace />
      <ForecastInSpanish />
      <EndingInSpanish />
      <VerificationInSpanish />
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
    <MethodSection id="reports" title="Todo descansa en reportes">
      <p>
        Un reporte es lo que dijo una fuente: la caravana estaba en este lugar, a esta hora, con tantas personas, y
        quién lo dice. Nosotros no medimos nada. Cada cifra nombra los reportes de los que sale, y cada reporte tiene su
        propia página con su fuente, para que usted pueda comprobarlo y citarlo.
      </p>
      <p>
        La mayoría de las fuentes da el día y no la hora. Un reporte así cuenta desde las 05:00, hora local, si habla de
        una salida; desde las 12:00 si la caravana iba de paso; y desde las 18:00 si llegó, acampó o se disolvió. El que
        da una parte del día cuenta desde la mitad de ella. Las horas son las de la zona de la caravana, que siempre se
        nombra.
      </p>
      <p>
        Los reportes de confianza baja y los de una parte adelantada, rezagada o separada se muestran, pero no mueven el
        recorrido. Los que no se usan llevan la marca «apartado» y el motivo.
      </p>
    </MethodSection>
  );
}

function Position() {
  return (
    <MethodSection id="position" title="Dónde está">
      <p>
        El recorrido une los lugares donde el grueso de la caravana pasó la noche. Para cada fecha es lo primero de esta
        lista que se haya reportado:
      </p>
      <ol>
        <li>dónde llegó, acampó o terminó ese día;</li>
        <li>de dónde salió al día siguiente;</li>
        <li>por dónde se le vio pasar ese día.</li>
      </ol>
      <p>
        Cuando las fuentes nombran varios pueblos para una noche se toma el de en medio sobre la carretera; de dos, el
        más cercano a la noche anterior. Los demás quedan apartados como «otro lugar ese día». Ambos pueden ser ciertos:
        la columna suele medir de 20 a 200 km. Después las posiciones se llevan a la red de carreteras.
      </p>
      <p>
        Una posición es <b>observada</b> el día para el que un reporte la da, <b>estimada</b> entre dos reportes (sobre
        la carretera, de noche a noche) y <b>la última conocida</b> después del último. Cuando hace mucho que no se sabe
        nada, la página dice que se desconoce y no muestra ningún punto.
      </p>
      <p>
        El tramo entre dos reportes se dibuja continuo si ningún día intermedio quedó sin reportes, y punteado sobre un
        hueco: nadie reportó qué pasó ahí. Las noches seguidas en un mismo lugar se muestran como descanso.
      </p>
    </MethodSection>
  );
}

function Freshness() {
  return (
    <MethodSection id="freshness" title="Qué tan reciente es">
      <p>
        Cada caravana tiene un ritmo usual de reportes, casi siempre uno al día. Hasta esa edad el último reporte está{' '}
        <b>a tiempo</b>; hasta una vez y media, <b>pendiente</b>; hasta tres veces, <b>atrasado</b>; y después la
        caravana está <b>en silencio</b>. Que no haya noticias no es una buena noticia, ni una mala.
      </p>
    </MethodSection>
  );
}

function Distance() {
  return (
    <MethodSection id="distance" title="A qué distancia de la frontera">
      <p>No hay una sola distancia a la frontera. Diga cuál publica:</p>
      <dl>
        <dt>Por carretera al cruce más cercano</dt>
        <dd>
          El camino más corto, en nuestra red de carreteras principales, al puerto de entrada de EE. UU. más cercano por
          carretera. Es la cifra grande.
        </dd>
        <dt>Por carretera al cruce declarado</dt>
        <dd>
          Al cruce al que la caravana dijo que va, desde el día en que lo dijo; antes no se usa. Las dos pueden diferir
          mucho: el 30 de octubre de 2018 el cruce más cercano quedaba a unos 1,440 km, y Tijuana, adonde fue aquella
          caravana, a más de 3,500.
        </dd>
        <dt>En línea recta a la frontera</dt>
        <dd>
          La línea más corta, por tierra y mar, a cualquier punto de la frontera, sobre el elipsoide WGS 84. Nadie puede
          caminarla; sirve para comparar con cifras de otros.
        </dd>
      </dl>
      <p>
        Qué tan exactas son: la línea de la frontera se aparta menos de 50 m de la de OpenStreetMap. Las distancias por
        carretera se compararon con otras publicadas: la mitad coincide con 1 a 3 % de diferencia, nueve de cada diez
        con 3 a 10 %. La posición misma es la de un pueblo, con unos 3 km de margen. Publique, pues, «unos 1,700 km» y
        no 1,696.4.
      </p>
    </MethodSection>
  );
}

function Covered() {
  return (
    <MethodSection id="covered" title="Cuánto ha recorrido">
      <p>
        La carretera que pasa por todas las noches, menos lo que se desanduvo. Lo hecho y lo que falta por carretera
        siempre suman el total. Los días son fechas locales contadas con la primera: del 24 al 28 de diciembre es el día
        5.
      </p>
    </MethodSection>
  );
}

function Pace() {
  return (
    <MethodSection id="pace" title="A qué paso va">
      <p>
        Una caravana camina de 15 a 30 km en una jornada a pie y otros días avanza cientos en vehículos; por eso un solo
        promedio engaña:
      </p>
      <dl>
        <dt>Todo el viaje</dt>
        <dd>Los kilómetros hechos entre todos los días desde la salida, con descansos.</dd>
        <dt>En días de marcha</dt>
        <dd>
          El promedio de los días en que avanzó al menos 2 km. Los días sin reportes no cuentan ni como marcha ni como
          descanso.
        </dd>
        <dt>Últimos 3 y últimos 7 días</dt>
        <dd>Lo avanzado en ese tiempo, con descansos.</dd>
        <dt>Por modo de viaje</dt>
        <dd>
          Los días de marcha a pie, en autobús, en camión y en tren, por separado, según lo reportado. Donde nadie lo
          dice lo dice la velocidad: la probabilidad de ir a pie frente a la de ir en vehículo, según las jornadas de
          caravanas pasadas. Esos días se marcan como inferidos y, si la velocidad no lo decide, como no indicados.
        </dd>
        <dt>Acercamiento</dt>
        <dd>
          Qué tan rápido disminuye la distancia a la frontera. Puede ser negativo: hay tramos de la carretera que se
          alejan de ella.
        </dd>
      </dl>
      <p>Cuando los reportes no alcanzan para un paso, se dice en lugar de dar una cifra.</p>
    </MethodSection>
  );
}

function People() {
  return (
    <MethodSection id="people" title="Cuántas personas">
      <p>
        Cada conteo aparece con su fuente y nunca se promedian: los organizadores suelen decir el doble o el triple que
        las autoridades, y ambos son parte interesada. Cite un conteo junto con quien lo dio.
      </p>
    </MethodSection>
  );
}

function Knowledge() {
  return (
    <MethodSection id="known" title="Qué se sabía cuándo, y las correcciones">
      <p>
        Se separan dos tiempos: el momento en la línea de tiempo y lo que se sabía para entonces. Los reportes nunca se
        sobrescriben: una corrección es una versión nueva con su motivo, y la historia de cada reporte se lee en su
        página. Un enlace congelado muestra siempre lo que se sabía cuando se hizo; solo desaparece también ahí lo que
        hubo que retirar por la seguridad de alguien.
      </p>
    </MethodSection>
  );
}

function Reporting() {
  return (
    <MethodSection id="reporting" title="Cómo reportar">
      <p>
        Abra la caravana y oprima «Reportar un avistamiento». Bastan un lugar, un día y quién lo dice; toma menos de un
        minuto y funciona sin JavaScript. Un reporte que da la dirección de una fuente pública puede aparecer enseguida.
        Lo que usted vio lo lee primero un moderador. Recibe una dirección que muestra qué fue de su reporte y le
        permite retirarlo. No escriba nombres, teléfonos ni nada más sobre una persona en el camino.
      </p>
    </MethodSection>
  );
}

function NotListed() {
  return (
    <MethodSection id="not-listed" title="Una caravana que no está en la lista">
      <p>
        Solo los moderadores de este sitio abren una caravana nueva. Avíseles de una de dos formas: si tiene contacto
        con ellos, mande la nota o el comunicado que habla de su salida. Si no, reporte el avistamiento en la caravana
        más reciente de la lista, elija como grupo «grupo que se separó» y escriba «no está en la lista» en la nota. Un
        reporte así no mueve el recorrido de esa caravana, y un moderador lo lee.
      </p>
    </MethodSection>
  );
}

function Protection({ facts: { delayHours, cellKm } }: { readonly facts: MethodFacts }) {
  return (
    <MethodSection id="protection" title="Cómo se protege a las personas en el camino">
      <p>
        En este camino se asalta, se extorsiona y se secuestra. Un mapa que dice dónde duermen hoy podría usarse contra
        ellas; uno que dice el pueblo y el día es lo que publican los periódicos. Por eso hay tres reglas, que se
        aplican en un solo lugar a páginas, archivos y enlaces por igual:
      </p>
      <ul>
        <li>
          <b>Publicado en otra parte.</b> Los reportes cuya fuente cualquiera puede leer aparecen al ser aceptados, en
          el pueblo que la fuente nombra y con no más detalle que una parte del día.
        </li>
        <li>
          <b>Del terreno, de una caravana en camino.</b> Aparecen al menos {delayHours} horas después y tras una
          revisión, como un cuadro de {cellKm} km y solo con el día. El cuadro es fijo, así que muchos reportes no
          revelan más que uno.
        </li>
        <li>
          <b>Pasado.</b> Treinta días después del final, o tras sesenta días de silencio, los reportes se muestran con
          el pueblo y la hora con que se registraron.
        </li>
      </ul>
      <p>
        Nunca se guardan: nombres de personas en el camino, teléfonos, fotos, el aparato de usted ni su dirección. Las
        posiciones se redondean a cerca de 1 km en su aparato antes de enviarse. Este sitio no pone cookies a quien lo
        lee y no pide nada a ningún otro.
      </p>
    </MethodSection>
  );
}
