// Symbols that lost a code, a bracket or a letter, or hold one too many. Each row tells what is
// meant; where two symbols may be, nothing is guessed.
#include <string>

#include "catch.h"
#include "reference/symbols_told.h"

using namespace unlint;

TEST_CASE("a code left out is told where no other symbol reads so") {
  static const Misprint pairs[] = {
      {"A/3/61/L.45", "A/C.3/61/L.45 impossible-session"},
      {"A/5/75/12", "A/C.5/75/12 impossible-session"},
      {"E/12/KOR/CO/4", "E/C.12/KOR/CO/4 impossible-year"},
      {"A/105/C.2/L.310", "A/105/C.2/L.310? impossible-session"},
      {"A/9/WG.III/WP.142", "A/9/WG.III/WP.142? impossible-session"},
      {"S/1325 (2000)", "S/RES/1325(2000) misspelt-series"},
      {"S/1325(2000)", "S/RES/1325(2000) misspelt-series"},
      {"C.3/61/L.45", "A/C.3/61/L.45 misspelt-series"},
      {"CN.4/2004/56", "E/CN.4/2004/56 misspelt-series"},
      {"CN.4/682", "A/CN.4/682 misspelt-series"},
      {"CN.4/Sub.2/2001/10", "E/CN.4/Sub.2/2001/10 misspelt-series"},
      {"A C.3/61/L.45", "A/C.3/61/L.45 missing-stroke"},
      {"A/RES/72/262 A, C.3/73/L.5", "A/RES/72/262 A; A/C.3/73/L.5 misspelt-series"},
      {"E, CN.9/2018/6", "E/CN.9/2018/6 missing-stroke"},
      {"CONF.216/5", "A/CONF.216/5 misspelt-series"},
      {"CTOC/2018/13", "CTOC/COP/2018/13 misspelt-series"},
      {"CAC/2019/15", "CAC/COSP/2019/15 misspelt-series"},
      {"NPT/2010/50", "NPT/CONF.2010/50 misspelt-series"},
      {"CRPD/C/Q/1", "CRPD/C/Q/1? unknown-country"},
      {"CEDAW/C/FRRA/CO/7", "CEDAW/C/FRRA/CO/7? unknown-country"},
      {"A/CN.4/SR.", "A/CN.4/SR? incomplete"},
      {"S/PRST/20", "S/PRST/20? incomplete"},
      // Each is a symbol of its own.
      {"A/C.3/61/45", "A/C.3/61/45"},
      {"A/61/L.45", "A/61/L.45"},
      {"A/CONF.157/24", "A/CONF.157/24"},
      {"S/1325 (1949)", "S/1325"},
      {"CEDAW/C/GC/31", "CEDAW/C/GC/31"},
      {"S/PRST/2014/20", "S/PRST/2014/20"},
      {"CAC/COSP/2019/15", "CAC/COSP/2019/15"},
  };
  check_each(pairs);
}

TEST_CASE("a bracket that is missing is told, and its place known") {
  static const Misprint pairs[] = {
      {"S/RES/1325 (2000", "S/RES/1325(2000) unbalanced-bracket"},
      {"S/RES/1325 (2000, paragraph 3,", "S/RES/1325(2000) unbalanced-bracket"},
      {"S/RES/1325(2000", "S/RES/1325(2000) unbalanced-bracket"},
      {"ICCD/COP(14/23", "ICCD/COP(14)/23 unbalanced-bracket"},
      {"ICCD/COP14)/23", "ICCD/COP(14)/23 unbalanced-bracket"},
      {"ICCD/CRIC(18/7", "ICCD/CRIC(18)/7 unbalanced-bracket"},
      {"A/75/5 (Vol. II", "A/75/5 (Vol. II) unbalanced-bracket"},
      {"A/75/5 Vol. II)", "A/75/5 (Vol. II) unbalanced-bracket"},
      {"(A/75/5 Vol. II))", "A/75/5 (Vol. II) unbalanced-bracket"},
      {"S/PV.5629 (Resumption 1", "S/PV.5629 (Resumption 1) unbalanced-bracket"},
      {"S/PV.5629 Resumption 1)", "S/PV.5629 (Resumption 1) unbalanced-bracket"},
      // Another year than the resolution's is no year of it.
      {"S/RES/1325 (2003", "S/RES/1325(2000) missing-council-year"},
      {"S/RES/1325 (2000)", "S/RES/1325(2000)"},
      {"ICCD/COP(14)/23", "ICCD/COP(14)/23"},
      {"(see ICCD/COP(14)/23)", "ICCD/COP(14)/23"},
  };
  check_each(pairs);
}

TEST_CASE("letters struck twice or in the wrong order are known in short codes too") {
  static const Misprint pairs[] = {
      {"A/75/VP.12", "A/75/PV.12 unknown-component"},
      {"A/C.4/73/RS.12", "A/C.4/73/SR.12 unknown-component"},
      {"CERD/C/SRR.2610", "CERD/C/SR.2610 unknown-component"},
      {"A/CA.105/1206", "A/AC.105/1206 unknown-component"},
      {"E/NC.9/2018/6", "E/CN.9/2018/6 unknown-component"},
      {"E/CCN.4/2004/56", "E/CN.4/2004/56 unknown-component"},
      {"CAC/COSPP/IRG/2018/2", "CAC/COSP/IRG/2018/2 unknown-component"},
      {"A/REES/75/254", "A/RES/75/254 unknown-component"},
      {"FCCC/PAA/CMA/2018/3", "FCCC/PA/CMA/2018/3 unknown-component"},
      {"A/75/7/Ass.1", "A/75/7/Add.1 unknown-component"},
      {"A/75/7/Aff.2/Corr.1", "A/75/7/Add.2/Corr.1 unknown-component"},
      {"A/75/7/Dad.1", "A/75/7/Add.1 unknown-component"},
      {"A/75/7/Erv.1", "A/75/7/Rev.1 unknown-component"},
      {"A/75/7/Revised.1", "A/75/7/Rev.1 unknown-component"},
      {"A/75/7/Corrección.2", "A/75/7/Corr.2 unknown-component"},
      {"A/75/7/Révision.1", "A/75/7/Rev.1 unknown-component"},
      {"CCPR/C/KEN/OC/4", "CCPR/C/KEN/CO/4 unknown-component"},
      {"CED/C/IRQ/COO/1", "CED/C/IRQ/CO/1 unknown-component"},
      {"ST/IA/2016/1", "ST/AI/2016/1 unknown-component"},
      {"FCCC/PK/CMP/2012/13", "FCCC/KP/CMP/2012/13 unknown-component"},
      {"A/RE/75/254", "A/RES/75/254 unknown-component"},
      {"A/ES/75/254", "A/RES/75/254 unknown-component"},
      {"S/RRES/1325(2000)", "S/RES/1325(2000) unknown-component"},
      {"EEC/TRANS/288", "ECE/TRANS/288 misspelt-series"},
      {"A/ES-10/273", "A/ES-10/273"},
      {"A/75/7/Annex.1", "A/75/7/Annex.1"},
      {"A/75/7/Addendum 1", "A/75/7/Add.1 unknown-component"},
  };
  check_each(pairs);
}

TEST_CASE("signs and figures in the wrong place are told from right ones") {
  static const Misprint pairs[] = {
      {"A/RES.75/254", "A/RES/75/254 dot-for-stroke"},
      {"S/RES.1325(2000)", "S/RES/1325(2000) dot-for-stroke"},
      {"FCCC/CP.2015/10", "FCCC/CP/2015/10 dot-for-stroke"},
      {"CTOC/COP.2018/13", "CTOC/COP/2018/13 dot-for-stroke"},
      {"A/Res/75/254", "A/RES/75/254 wrong-case-component"},
      {"A/RES/75254", "A/RES/75/254 missing-stroke"},
      {"ST/SGB/20198", "ST/SGB/2019/8 missing-stroke"},
      {"E/CN.72020/L.5", "E/CN.7/2020/L.5 missing-stroke"},
      {"UNW/20194", "UNW/2019/4 missing-stroke"},
      {"A/HRC 44/45", "A/HRC/44/45 missing-stroke"},
      {"A/RES 60/251", "A/RES/60/251 missing-stroke"},
      {"E/CN.4 2004/56", "E/CN.4/2004/56 missing-stroke"},
      {"S/RES 1325 (2000)", "S/RES/1325(2000) missing-stroke"},
      {"A/C.3/61 L.45", "A/C.3/61/L.45 missing-stroke"},
      {"CCPR/C/KEN/CO.4", "CCPR/C/KEN/CO/4 dot-for-stroke"},
      {"ISBA/25/C.19", "ISBA/25/C/19 dot-for-stroke"},
      {"ECE/EB.AIR /144", "ECE/EB.AIR/144 inner-space"},
      {"A/HRC/WG.6/36/fra/1", "A/HRC/WG.6/36/FRA/1 wrong-case-component"},
      {"CCPR/C/SR/3120", "CCPR/C/SR.3120 stroke-for-dot"},
      {"CD/PV/1400", "CD/PV.1400 stroke-for-dot"},
      {"A/C.l/72/PV.3", "A/C.1/72/PV.3 look-alike"},
      {"ST/AI/2016/l", "ST/AI/2016/1 look-alike"},
      {"A/HRC/WG.6/36/FRA/l", "A/HRC/WG.6/36/FRA/1 look-alike"},
      {"E/2109/SR.12", "E/2019/SR.12 impossible-year"},
      {"TD/ B/66/4", "TD/B/66/4 inner-space"},
      {"ICCD/ COP(14)/23", "ICCD/COP(14)/23 inner-space"},
      {"IDB.47 /20", "IDB.47/20 inner-space"},
      {"CCW/CONF.VI /11", "CCW/CONF.VI/11 inner-space"},
      {"文件A / 75/414", "A/75/414 inner-space inner-space"},
      {"UNEP/OZL.PRO.30/11", "UNEP/OzL.Pro.30/11 wrong-case-component"},
      {"S/RES/1325  (2000)", "S/RES/1325(2000) resolution-bracket"},
      {"A/75/5  (Vol. II)", "A/75/5 (Vol. II) bracket-spacing"},
      {"A/78/[xx]", "A/78/__? placeholder"},
      {"A/C.3/78/[…]", "A/C.3/78/__? placeholder"},
      {"td/B/66/4", "TD/B/66/4 lower-case-prefix"},
      // Right as they are.
      {"UNEP/GCSS.XII/3", "UNEP/GCSS.XII/3"},
      {"CRC/C/GC/25", "CRC/C/GC/25"},
      {"HSP/EB.2020/12", "HSP/EB.2020/12"},
      {"A/78/7 [sic]", "A/78/7"},
      {"A/RES/217 (III) A and others", "A/RES/217(III) A"},
      {"in A/RES/75/1 A working group", "A/RES/75/1"},
      {"UNEP/EA.4/Res.1", "UNEP/EA.4/Res.1"},
      {"A/75/7 / A/75/8", "A/75/7; A/75/8"},
      {"IDB.47/20 / GC.18/3", "IDB.47/20; GC.18/3"},
  };
  check_each(pairs);
}

TEST_CASE("accounts, boxes and names of series are no symbols") {
  for (const char* words : {"A/HRC 44 members", "E/ICEF 12/13", "A/RES 60", "A/C 12/345",
                            "A/c 12/345", "P.O. Box C.3/45", "of the A/CN.4/SR. series"}) {
    INFO(words);
    CHECK(symbols_in(words).empty());
  }
  CHECK(symbols_in("A/C 3/61/L.45") == "A/C.3/61/L.45 missing-dot");
}

TEST_CASE("a number that is still to come stands where the number will") {
  const std::vector<SymbolElement> elements = elements_of("A/78/__");
  REQUIRE(elements.size() == 3);
  CHECK(elements[1].role == SymbolElement::Role::session);
  CHECK(elements[2].role == SymbolElement::Role::serial);
}

TEST_CASE("an addendum beside a draft bears the letter of the draft") {
  CHECK(symbols_in("A/75/L.127 and A/75/127/Add.1") == "A/75/L.127; A/75/L.127/Add.1 missing-type");
  CHECK(symbols_in("A/C.3/75/L.4 and A/C.3/75/4/Rev.1") ==
        "A/C.3/75/L.4; A/C.3/75/L.4/Rev.1 missing-type");
  CHECK(symbols_in("A/75/L.127 and A/75/128/Add.1") == "A/75/L.127; A/75/128/Add.1");
  CHECK(symbols_in("A/75/L.127 and A/75/127") == "A/75/L.127; A/75/127");
}

TEST_CASE("an addendum named after a comma or semicolon is one of the symbol before") {
  CHECK(symbols_in("A/75/1, Add 1") == "A/75/1; A/75/1/Add.1 short-form missing-dot");
  CHECK(symbols_in("A/75/1, Corr2") == "A/75/1; A/75/1/Corr.2 short-form missing-dot");
  CHECK(symbols_in("A/75/1; Add.1") == "A/75/1; A/75/1/Add.1 short-form");
  CHECK(symbols_in("A/75/1,Add.1") == "A/75/1/Add.1 hyphen-for-stroke");
  CHECK(symbols_in("A/75/1, Add 1st") == "A/75/1");
}

TEST_CASE("a symbol cut by the end of a line is read whole, wherever it is cut") {
  CHECK(symbols_of("It had the report A/CONF.\n157/24 on the matter.\n") ==
        "A/CONF.157/24 line-break");
  CHECK(symbols_of("It had the report A/75\n/414 on the matter.\n") == "A/75/414 line-break");
  CHECK(symbols_of("It had the letter A/76/75-\nE/2021/57 on the matter.\n") ==
        "A/76/75-E/2021/57 line-break");
  CHECK(symbols_of("They chose one and/or.\n12 members came.\n").empty());
}

TEST_CASE("numbers of laws and papers of other organizations are left alone") {
  for (const char* foreign :
       {"NATO/2014/5", "EU/2016/679", "COM/2019/123", "OSCE/2014/5/L.2", "CFSP/2014/145",
        "IEEE/802/11/2016", "EEC/2092/91", "UNTS/1234/5", "T-45/12", "AU/2019/3/Rev.1"}) {
    INFO(foreign);
    CHECK(symbols_in(foreign) == foreign);
  }
}
