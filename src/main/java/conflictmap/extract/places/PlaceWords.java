package conflictmap.extract.places;

import java.util.Map;
import java.util.Set;

/** Words beside names that tell what the names stand for, in lower case. */
final class PlaceWords {
    /** Little words that are no part of a name's beginning. */
    static final Set<String> FUNCTION = Set.of(
            "the", "a", "an", "in", "at", "on", "near", "from", "of", "by", "and", "or", "for", "to", "as", "but", "over", "off", "with");

    /** Words for provinces and districts that follow their name. */
    static final Set<String> ADMIN = Set.of(
            "province", "provinces", "region", "oblast", "oblasts", "governorate", "governorates", "district", "districts", "state",
            "county", "counties", "parish", "prefecture", "raion", "municipality", "subdistrict", "department", "krai", "republic",
            "division", "territory", "emirate", "wilaya", "voivodeship", "canton", "cercle", "woreda", "regions");

    /** Those of them that mean nothing else when a capital begins them. */
    static final Set<String> ADMIN_TITLE = Set.of(
            "Province", "Region", "Oblast", "Governorate", "District", "County", "Prefecture", "Raion", "Krai", "Voivodeship", "Woreda");

    /** Words for natural features that follow their name. */
    static final Set<String> NATURE = Set.of(
            "river", "valley", "lake", "mountains", "mountain", "island", "islands", "desert", "peninsula", "hills", "delta",
            "basin", "gulf", "sea", "strait", "plain", "plateau", "forest", "creek", "bay", "heights", "glacier", "coast");

    /** Words for facilities that follow a name, with the sort of site. */
    static final Map<String, String> FACILITY = Map.ofEntries(
            Map.entry("hospital", "hospital"), Map.entry("airport", "airport"), Map.entry("airfield", "airport"),
            Map.entry("aerodrome", "airport"), Map.entry("airbase", "airbase"), Map.entry("refinery", "refinery"),
            Map.entry("base", "base"), Map.entry("barracks", "base"), Map.entry("garrison", "base"), Map.entry("camp", "camp"),
            Map.entry("prison", "prison"), Map.entry("bridge", "bridge"), Map.entry("dam", "dam"), Map.entry("mosque", "mosque"),
            Map.entry("cathedral", "church"), Map.entry("port", "port"), Map.entry("harbour", "port"), Map.entry("harbor", "port"),
            Map.entry("terminal", "port"), Map.entry("market", "market"), Map.entry("depot", "depot"), Map.entry("plant", "plant"),
            Map.entry("reactor", "plant"), Map.entry("facility", "plant"), Map.entry("complex", "plant"), Map.entry("crossing", "crossing"),
            Map.entry("junction", "crossing"), Map.entry("checkpoint", "crossing"), Map.entry("street", "street"),
            Map.entry("square", "street"), Map.entry("stadium", "stadium"), Map.entry("hotel", "hotel"), Map.entry("station", "station"),
            Map.entry("corridor", "corridor"), Map.entry("axis", "corridor"), Map.entry("field", "field"), Map.entry("spaceport", "plant"),
            Map.entry("cosmodrome", "plant"), Map.entry("cemetery", "cemetery"), Map.entry("palace", "palace"));

    /** Words that may stand between a name and the word for the facility. */
    static final Set<String> FACILITY_MIDDLE = Set.of(
            "air", "naval", "nuclear", "military", "enrichment", "oil", "gas", "power", "missile", "refugee", "international",
            "heavy-water", "heavy", "water", "hydroelectric", "thermal", "fuel", "petrochemical", "army", "border", "bus", "train",
            "railway", "field", "general", "medical", "space", "research", "processing", "uranium", "conversion", "radar", "storage",
            "container", "sea", "state", "central", "main", "civil", "drone", "ammunition", "displacement", "wholesale", "metro");

    /** Directions as adjectives before a name, with their bearing in degrees; -1 for the middle. */
    static final Map<String, Integer> DIRECTION = Map.ofEntries(
            Map.entry("northern", 0), Map.entry("north", 0), Map.entry("northeastern", 45), Map.entry("north-eastern", 45),
            Map.entry("northeast", 45), Map.entry("north-east", 45), Map.entry("eastern", 90), Map.entry("east", 90),
            Map.entry("southeastern", 135), Map.entry("south-eastern", 135), Map.entry("southeast", 135), Map.entry("south-east", 135),
            Map.entry("southern", 180), Map.entry("south", 180), Map.entry("southwestern", 225), Map.entry("south-western", 225),
            Map.entry("southwest", 225), Map.entry("south-west", 225), Map.entry("western", 270), Map.entry("west", 270),
            Map.entry("northwestern", 315), Map.entry("north-western", 315), Map.entry("northwest", 315), Map.entry("north-west", 315),
            Map.entry("central", -1), Map.entry("upper", 0), Map.entry("lower", 180), Map.entry("greater", -1), Map.entry("downtown", -1),
            Map.entry("inner", -1), Map.entry("mainland", -1), Map.entry("metro", -1), Map.entry("metropolitan", -1));

    /** Words after which a name is a place. */
    static final Set<String> BEFORE_PLACE = Set.of(
            "in", "at", "near", "over", "around", "outside", "towards", "toward", "off", "across", "above", "inside", "into",
            "throughout", "beyond", "via");

    /** Verbs whose object may well be a place. */
    static final Set<String> TAKING = Set.of(
            "bombed", "bombs", "bombing", "struck", "strikes", "striking", "shelled", "shelling", "hit", "hits", "hitting", "pounded",
            "targeted", "targeting", "attacked", "attacking", "raided", "stormed", "entered", "seized", "captured", "took", "retook",
            "retaken", "recaptured", "taken", "taking", "left", "besieged", "overran", "reached", "liberated", "surrounded", "encircled", "controls",
            "control", "seizing", "capturing", "entering", "leaving", "hold", "holds", "held", "defend", "defending", "bombarded", "rocked");

    /** Words after which a name may well be a place. */
    static final Set<String> PREPOSITION = Set.of("to", "on", "from", "against", "through", "along", "between", "neighbour");

    /** Words after which even an unknown name is a place. */
    static final Set<String> LOCATIVE = Set.of("near", "off", "towards", "toward", "outside", "around", "opposite");

    /** Nouns after whose "of" even an unknown name is a place. */
    static final Set<String> TOWN = Set.of(
            "city", "town", "village", "villages", "settlement", "hamlet", "outskirts", "suburb", "port", "towns", "settlements", "cities",
            "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "kilometres", "kilometers", "km", "miles");

    /** Nouns after whose "of" a name is a place. */
    static final Set<String> OF_PLACE = Set.of(
            "city", "town", "village", "villages", "settlement", "port", "province", "region", "outskirts", "suburb", "suburbs",
            "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "district", "area", "areas",
            "neighbourhood", "neighborhood", "capital", "direction", "vicinity", "governorate", "airport", "edge", "coast", "centre",
            "center", "municipality", "hamlet", "island", "km", "kilometres", "kilometers", "miles", "cities");

    /** Words for what is done to a place, after whose "of" even an unknown name is one. */
    static final Set<String> DOING = Set.of("shelling", "bombing", "bombardment", "capture", "siege", "storming", "seizure", "recapture", "liberation", "fall", "encirclement");

    /** Words that make a place of the unknown name before them. */
    static final Set<String> QUARTER = Set.of("neighbourhood", "neighborhood", "neighbourhoods", "quarter", "suburb", "village", "township", "locality", "junction", "crossroads", "hamlet");

    /** What is said of a place only, after its name at the beginning of a sentence. */
    static final Set<String> SUFFERING = Set.of(
            "shelled", "bombed", "bombarded", "pounded", "hit", "struck", "attacked", "targeted", "captured", "recaptured", "seized", "stormed",
            "overrun", "retaken", "liberated", "rocked", "shaken", "quiet", "calm", "under", "besieged", "encircled", "surrounded", "raided");

    /** Words after a hyphen that make an adjective of a place: "Beirut-based". */
    static final Set<String> HYPHENATED = Set.of(
            "based", "backed", "held", "led", "born", "listed", "area", "occupied", "controlled", "aligned", "flagged", "registered",
            "made", "bound", "owned", "run", "administered", "style", "wide", "linked", "trained", "supplied", "funded", "installed",
            "allied", "brokered", "sponsored", "speaking", "supported", "friendly", "like", "affiliated", "mediated");

    private PlaceWords() {}
}
