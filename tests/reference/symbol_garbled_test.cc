// Symbols whose misprints go deeper: lost strokes, other signs, slips of letters and figures. Each
// row is right or wrong for a reason of its own; what is certain is mended, what is not is told.
#include <string>

#include "catch.h"
#include "reference/symbols_told.h"

using namespace unlint;

TEST_CASE("lost strokes and full stops are found by what they leave") {
  static const Misprint rows[] = {
      {"A/HRC44/45", "A/HRC/44/45 missing-stroke"},
      {"A/RES75/100", "A/RES/75/100 missing-stroke"},
      {"S2014/123", "S/2014/123 missing-stroke"},
      {"A67/407", "A/67/407 missing-stroke"},
      {"ISBA25/C/37", "ISBA/25/C/37 missing-stroke"},
      {"ECN.7/565", "E/CN.7/565 missing-stroke"},
      {"STAI/2019/4", "ST/AI/2019/4 missing-stroke"},
      {"UNEPEA.4/Res.11", "UNEP/EA.4/Res.11 missing-stroke"},
      {"UNEP/EA.3Res.8", "UNEP/EA.3/Res.8 missing-stroke"},
      {"HSP/GC25/1", "HSP/GC/25/1? missing-stroke"},
      {"CTOC/COP/20141", "CTOC/COP/2014/1 missing-stroke"},
      {"A/75/7 Add.1", "A/75/7/Add.1 missing-stroke"},
      {"A/51/889S/1997/357", "A/51/889-S/1997/357 joint-dash"},
      {"A/CONF 216/5", "A/CONF.216/5 missing-dot"},
      {"A/75/7/Add 1", "A/75/7/Add.1 missing-dot"},
      {"A/75/7/Add-1", "A/75/7/Add.1 missing-dot"},
      {"E/CN,15/2015/16", "E/CN.15/2015/16 missing-dot"},
      {"A/75/7/Add,1", "A/75/7/Add.1 missing-dot"},
      {"A/CN .4/682", "A/CN.4/682 inner-space"},
  };
  check_each(rows);
}

TEST_CASE("other signs are read as the strokes they stand for") {
  static const Misprint rows[] = {
      {"A/HRC/34–66/Add.1", "A/HRC/34/66/Add.1 hyphen-for-stroke"},
      {"E-CN.7/565", "E/CN.7/565 hyphen-for-stroke"},
      {"E/CN.4-2004/56/Add.1", "E/CN.4/2004/56/Add.1 hyphen-for-stroke"},
      {"FCCC/SBI_2014/L.8", "FCCC/SBI/2014/L.8 hyphen-for-stroke"},
      {"ISBA_25_C_9", "ISBA/25/C/9 hyphen-for-stroke hyphen-for-stroke hyphen-for-stroke"},
      {"UNEP.EA.3/Res.8", "UNEP/EA.3/Res.8 dot-for-stroke"},
      {"A/74.239", "A/74/239 dot-for-stroke"},
      {"A/C.5/53.45", "A/C.5/53/45 dot-for-stroke"},
      {"A/37,351/Add.1", "A/37/351/Add.1 hyphen-for-stroke"},
      {"A/75/ /7", "A/75/7 doubled-stroke"},
      {"A/75/.L.4", "A/75/L.4 extra-dot"},
      {"A/C.5./78/18", "A/C.5/78/18 extra-dot"},
      {"A/69/L..66", "A/69/L.66 extra-dot"},
      {"A/H.R.C/44/45", "A/HRC/44/45 extra-dot"},
      {"A/9,025", "A/9025 thousands-separator"},
      {"S/26.518", "S/26518 thousands-separator"},
      {"S/PV.2 405", "S/PV.2405 thousands-separator"},
      {"A/S/15/2", "A/S-15/2 special-session"},
      {"A/ES 10/273", "A/ES-10/273 special-session"},
  };
  check_each(rows);
}

TEST_CASE("slips of letters and figures are told, and mended where one thing was meant") {
  static const Misprint rows[] = {
      {"S/2O14/123", "S/2014/123 look-alike"},
      {"A/AC.109/20l8/20", "A/AC.109/2018/20 look-alike"},
      {"A/75/L.З2", "A/75/L.32 look-alike"},
      {"A/75/7/Add．1", "A/75/7/Add.1 look-alike"},
      {"A/71/644/Corr.I", "A/71/644/Corr.1 look-alike"},
      {"С/2014/123", "S/2014/123 look-alike"},
      {"A/75/7/Доб.1", "A/75/7/Add.1 unknown-component"},
      {"A/75/7/Addendum 1", "A/75/7/Add.1 unknown-component"},
      {"A/75/7/Cor.1", "A/75/7/Corr.1 unknown-component"},
      {"ST/GSB/2003/13", "ST/SGB/2003/13 unknown-component"},
      {"NPT/COFN.2015/23", "NPT/CONF.2015/23 unknown-component"},
      {"CTCO/COP/2008/19", "CTOC/COP/2008/19 misspelt-series"},
      {"SPPLOS/276", "SPLOS/276 misspelt-series"},
      {"UNSC/2014/123", "S/2014/123 misspelt-series"},
      {"GA/RES/60/251", "A/RES/60/251 misspelt-series"},
      {"PRST/2013/16", "S/PRST/2013/16 misspelt-series"},
      {"A/A/75/7", "A/75/7 repeated-prefix"},
      {"A/175/20", "A/75/20 impossible-session"},
      {"A/RES/175/64", "A/RES/75/64 impossible-session"},
      {"A/LXXV/414", "A/75/414 impossible-roman"},
      {"S/20144/123", "S/2014/123 impossible-year"},
      {"S/PRST/2108/20", "S/PRST/2018/20 impossible-year"},
      {"FCCC/CP/20155/7", "FCCC/CP/2015/7 impossible-year"},
      {"S/3014/123", "S/3014/123? impossible-year"},
      {"CCW/CONF.vi/11", "CCW/CONF.VI/11 impossible-roman"},
      {"BWC/CONF.IIX/9", "BWC/CONF.IIX/9? impossible-roman"},
      {"crpd/c/prk/q/1",
       "CRPD/C/PRK/Q/1 lower-case-prefix wrong-case-component wrong-case-component "
       "wrong-case-component"},
      {"CRPD/C/PRK/1/Q", "CRPD/C/PRK/Q/1 suffix-order"},
      {"A/CONF.80/Add.1/16", "A/CONF.80/16/Add.1 suffix-order"},
      {"A/75/7/Add.1/Add.1", "A/75/7/Add.1/Add.1? suffix-order"},
      {"A/75/7/Add.", "A/75/7/Add? incomplete"},
      {"A/75/7/", "A/75/7 incomplete"},
      {"A/75/7(E)", "A/75/7 language-letter"},
      {"A/76/75-E/2021/57/Add.1", "A/76/75-E/2021/57/Add.1? joint-suffix"},
      {"A/75/5 Vol. II", "A/75/5 (Vol. II) unbalanced-bracket"},
      {"A/75/5 [Vol. II]", "A/75/5 (Vol. II) part-spelling"},
      {"A/75/5 (Vol. ii)", "A/75/5 (Vol. II) part-spelling"},
      {"A/75/5 (Part IIII)", "A/75/5 (Part IIII)? impossible-roman"},
      {"A/75/5/Part I", "A/75/5 (Part I) unbalanced-bracket"},
  };
  check_each(rows);
}

TEST_CASE("a sign that stands for a stroke is told wherever it stands") {
  static const Misprint rows[] = {
      {"A / RES / 75 / 267", "A/RES/75/267 inner-space"},
      {"FCCC / CP / 2015 / 10 / Add.1", "FCCC/CP/2015/10/Add.1 inner-space"},
      {"A_74_230", "A/74/230 hyphen-for-stroke"},
      {"A.74.230.", "A/74/230 hyphen-for-stroke"},
      {"A.RES.75.277", "A/RES/75/277 dot-for-stroke"},
      {"A,75/667", "A/75/667 hyphen-for-stroke"},
      {"A|75/7", "A/75/7 hyphen-for-stroke"},
      {"A/CONF.189/12|Corr.1", "A/CONF.189/12/Corr.1 hyphen-for-stroke"},
      {"A-CONF.216-5", "A/CONF.216/5 hyphen-for-stroke"},
      {"A-RES/75/281", "A/RES/75/281 hyphen-for-stroke"},
      {"UNEP-CBD-COP-13-24", "UNEP/CBD/COP/13/24? hyphen-for-stroke"},
      {"CERD-C-97-D-58-2016", "CERD/C/97/D/58/2016 hyphen-for-stroke"},
      {"CCPR/C/108/D/2202.2012", "CCPR/C/108/D/2202/2012 dot-for-stroke"},
      {"A/CONF.206.6", "A/CONF.206/6 dot-for-stroke"},
      {"see /A/62/163", "A/62/163 doubled-stroke"},
      {"A/75/79/Add.1/E/2020/55/Add.1", "A/75/79/Add.1-E/2020/55/Add.1 joint-dash"},
      {"A/ES- 10/273", "A/ES-10/273 special-session"},
      {"A/ES -10/273", "A/ES-10/273 special-session"},
      {"A/ES-X/273", "A/ES-10/273 special-session"},
  };
  for (const Misprint& row : rows) {
    INFO(row.printed);
    CHECK(symbols_in(row.printed).rfind(row.meant, 0) == 0);
  }
}

TEST_CASE("letters that fell out or changed places are told where one body was meant") {
  static const Misprint rows[] = {
      {"A/COFN.216/5", "A/CONF.216/5 unknown-component"},
      {"A/CNF.189/12/Corr.1", "A/CONF.189/12/Corr.1 unknown-component"},
      {"NPT/COF.2000/28", "NPT/CONF.2000/28 unknown-component"},
      {"ICCD/OCP(14)/23/Add.1", "ICCD/COP(14)/23/Add.1 unknown-component"},
      {"A/RC/40/71", "A/HRC/40/71 unknown-component"},
      {"A/RHC/WG.6/7/ITA/1", "A/HRC/WG.6/7/ITA/1 unknown-component"},
      {"HSP/HA.2/IFN/2", "HSP/HA.2/INF/2 unknown-component"},
      {"S/PRT/2013/2", "S/PRST/2013/2 unknown-component"},
      {"UNE/EA.4/HLS.1", "UNEP/EA.4/HLS.1 misspelt-series"},
      {"FCC/CP/2015/10", "FCCC/CP/2015/10 misspelt-series"},
      {"E/CN.17/20022/PC.2/3", "E/CN.17/20022/PC.2/3? impossible-year"},
      {"A/CONF.229/207/8", "A/CONF.229/207/8? impossible-year"},
      {"FCCC/SBI/2104/INF.25", "FCCC/SBI/2014/INF.25 impossible-year"},
      {"A/RES/2025/101", "A/RES/2025/101? year-for-session"},
  };
  check_each(rows);
}

TEST_CASE("symbols that break off, and the parts that follow them, are told") {
  static const Misprint rows[] = {
      {"A/75/", "A/75? incomplete"},
      {"S/2014/, annex", "S/2014? incomplete"},
      {"A/72/498/, para. 3", "A/72/498 incomplete"},
      {"A/75/L.XX", "A/75/L.XX? placeholder"},
      {"A/RES/75/256(E)", "A/RES/75/256 language-letter"},
      {"A/75/256 E, and", "A/75/256 language-letter"},
      {"A/75/256 E. F. Smith", "A/75/256"},
      {"S/RES/2282-2016", "S/RES/2282(2016) resolution-bracket"},
      {"A/CONF.157/24 (Part I, chap. III.", "A/CONF.157/24 (Part I) unbalanced-bracket"},
      {"NPT/CONF.2000/28 (Parts I和II)", "NPT/CONF.2000/28 (Parts I and II)"},
      {"A/RES/75/101 A/C.3/75/L.5", "A/RES/75/101; A/C.3/75/L.5"},
      {"/a/75/414", ""},
      {"A_75_539.pdf", ""},
  };
  check_each(rows);
}

TEST_CASE("rare but right symbols are not repaired") {
  static const char* const right[] = {
      "A/CONF.183/C.1/WGAP/L.1",
      "E/CN.17/IPF/1997/12",
      "E/ESCAP/CDR/2",
      "ECE/ENERGY/GE.3/2009/5",
      "CCPR/C/CHN-HKG/CO/3",
      "CRC/C/OPSC/USA/CO/2",
      "FCCC/IDR.4/NZL",
      "CBD/WG2020/3/3",
      "A/CONF.234/PM.1",
      "E/OB/11/Add.",
      "S/56",
      "S.T.D/C.E/18",
      "UNDT/2010/085",
      "ITLOS/PV.07/3",
      "UNEP/CPR/142/3",
      "E/C.12/61/3",
      "CEDAW/C/CAN/CO/8-9",
      "E/NL.1984/66-68",
      "UNEP/OzL.Pro.28/12",
      "GC.18/Res.9",
      "IDB.47/Dec.7",
      "A/HRC/WG.6/7/AGO/1",
      "ECE/AC.21/SC/2014/6",
      "TRANS/WP.29/815",
      "CES/2006/5",
  };
  for (const char* symbol : right) {
    INFO(symbol);
    CHECK(symbols_in(symbol) == symbol);
  }
}

TEST_CASE("what stands beside a symbol is not drawn into it") {
  static const Misprint rows[] = {
      {"A/75/7:12", "A/75/7"},        {"A/75/7,8", "A/75/7"},
      {"A54/33", "A54/33"},           {"E.96.IV.13", ""},
      {"EC-94/DEC.2", "EC-94/DEC.2"}, {"ISBA/25/A/10-ISBA/25/C/31", "ISBA/25/A/10-ISBA/25/C/31"},
  };
  check_each(rows);
}

TEST_CASE("characters that nobody sees within a symbol are noted") {
  CHECK(symbols_in("A/75/\u200B7") == "A/75/7 hidden-character");
  CHECK(symbols_in("A/75/\u00AD7") == "A/75/7 hidden-character");
  CHECK(symbols_in("A/ES\u201110/273") == "A/ES-10/273");
  CHECK(symbols_in("A/75/\uFF17") == "A/75/7 foreign-figure");
}

TEST_CASE("ranges of suffixes and drafts are written out, and left alone otherwise") {
  CHECK(symbols_in("A/74/403/Add.1–3") ==
        "A/74/403/Add.1; A/74/403/Add.2; A/74/403/Add.3? short-form");
  CHECK(symbols_in("A/74/404/Add.1-Add.3") ==
        "A/74/404/Add.1; A/74/404/Add.2; A/74/404/Add.3? short-form");
  CHECK(symbols_in("A/74/402/Add.1, 2 and 3, all") ==
        "A/74/402/Add.1; A/74/402/Add.2? short-form; A/74/402/Add.3? short-form");
  CHECK(symbols_in("A/CONF.13/L.52-L.54") == "A/CONF.13/L.52; A/CONF.13/L.53; A/CONF.13/L.54?");
  CHECK(symbols_in("A/75/7/Add.1, 2 June 2020 and") == "A/75/7/Add.1");
  CHECK(symbols_in("A/75/8/Add.2, 5 members") == "A/75/8/Add.2");
}

TEST_CASE("the year of a resolution of the Council is held against the tables") {
  CHECK(symbols_in("S/RES/1325 (2000)") == "S/RES/1325(2000)");
  CHECK(symbols_in("S/RES/1325 (2001)") == "S/RES/1325(2001)? impossible-year");
  CHECK(symbols_in("S/RES/9999 (2019)") == "S/RES/9999(2019)? impossible-year");
}

TEST_CASE("symbols of others that look like ours are left alone") {
  for (const char* symbol : {"SC-18/CONF.206/3", "S/AC.37/2003/(1455)/1"}) {
    INFO(symbol);
    CHECK(symbols_in(symbol) == symbol);
  }
  CHECK(symbols_in("paper PFA/3 of class E/1/2").empty());
}

TEST_CASE("a symbol is held against the date that its sentence gives the document") {
  CHECK(symbols_in("7 and the letter of 12 June 2012 (S/2014/123)") == "S/2014/123? date-mismatch");
  CHECK(symbols_in("S/2014/123 of 12 June 2014") == "S/2014/123");
  CHECK(symbols_in("S/2014/123 of 12 June 2012") == "S/2014/123? date-mismatch");
  CHECK(symbols_in("A/75/414 of 3 August 2020") == "A/75/414");
  CHECK(symbols_in("A/75/414 of 3 August 2014") == "A/75/414? date-mismatch");
  CHECK(symbols_in("7 and the letter dated 30 December 2013 from the Chair (S/2014/1)") ==
        "S/2014/1");
  CHECK(symbols_in("7 and the letter dated 12 June 2016 from the Chair (S/2014/123)") ==
        "S/2014/123? date-mismatch");
}
