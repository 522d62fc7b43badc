package id.linimasa.extract.timex;

/// Why an expression has its value, in a few words of both languages: `Mei terakhir sebelum 26 April 2022`.
record Because(String id, String en) {
    static final Because WRITTEN_OUT = new Because("tertulis lengkap", "written in full");

    Because and(String moreId, String moreEn) {
        return new Because(id + moreId, en + moreEn);
    }
}
