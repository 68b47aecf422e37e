package bib.latex;

/// The letters of ASCII with one accent, as Unicode composes them. Java's normalizer knows all there are; it takes some
/// milliseconds to start, and most runs meet no other.
final class AccentedLetters {
    /// No letter of Unicode's.
    static final char NONE = '\0';

    private AccentedLetters() {}

    /// The letter with an accent (a combining character) as one character; [#NONE] where it is not among these.
    static char compose(char letter, char accent) {
        String row = row(accent);
        for (int i = 0; i < row.length(); i += 2) {
            if (row.charAt(i) == letter) {
                return row.charAt(i + 1);
            }
        }
        return NONE;
    }

    /// Letters, and behind each what it is with that accent.
    private static String row(char accent) {
        return switch (accent) {
            case '\u0300' -> "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ";
            case '\u0301' -> "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzź";
            case '\u0302' -> "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ";
            case '\u0303' -> "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹ";
            case '\u0304' -> "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳ";
            case '\u0306' -> "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ";
            case '\u0307' -> "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzż";
            case '\u0308' -> "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿ";
            case '\u0309' -> "AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷ";
            case '\u030A' -> "AÅUŮaåuůwẘyẙ";
            case '\u030B' -> "OŐUŰoőuű";
            case '\u030C' -> "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž";
            case '\u030F' -> "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕ";
            case '\u0311' -> "AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ";
            case '\u031B' -> "OƠUƯoơuư";
            case '\u0323' -> "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓ";
            case '\u0324' -> "UṲuṳ";
            case '\u0325' -> "AḀaḁ";
            case '\u0326' -> "SȘTȚsștț";
            case '\u0327' -> "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ";
            case '\u0328' -> "AĄEĘIĮOǪUŲaąeęiįoǫuų";
            case '\u032D' -> "DḒEḘLḼNṊTṰUṶdḓeḙlḽnṋtṱuṷ";
            case '\u032E' -> "HḪhḫ";
            case '\u0330' -> "EḚIḬUṴeḛiḭuṵ";
            case '\u0331' -> "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ";
            default -> "";
        };
    }
}
