/// People, organisations and places: finds their mentions in one article, joins the mentions of one thing, and links
/// things across articles.
///
/// In: an article, its sentences and its time mentions. Out: [id.linimasa.model.Entity] with canonical name, kind,
/// country code, roles and mentions. Knows neither how sentences or times are found nor what events are.
///
/// Example: *Menteri Luar Negeri (Menlu) AS Antony Blinken* gives the person Antony Blinken (Menteri Luar Negeri
/// AS) and the place Amerika Serikat; *Blinken* in the next sentence is the same person.
@NullMarked
package id.linimasa.extract.entity;

import org.jspecify.annotations.NullMarked;
