/// What all formats share: what is asked for and how, dates as EDTF, country codes, quotes, and the manifest.
///
/// In: events, articles and decisions as an [ExportSource] hands them over. Out: values ready to be written. May
/// not know any format, nor where events come from.
///
/// Example: the claim `selama Mei 2021` has the [Edtf] `2021-05`, `pada Mei 2021` has `2021-05-XX`.
@NullMarked
package id.linimasa.export.content;

import org.jspecify.annotations.NullMarked;
