package io.github.palmares.json.timing.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms of one given name that do not begin alike, or not with all letters of the short one. */
final class ShortForms {
    /** A line a name. A form can be of several names. */
    private static final Map<String, Set<Integer>> LINES = lines("""
        alexander alexandre alessandro alexandros alejandro aleksandr aliaksandr sasha sacha sandro sander xander alex
        albert alberto bert berti
        andrew andreas andre andy drew
        anthony antonio antoine anton tony toni toine
        arthur art
        benjamin benedict benoit benny ben
        bernard bernhard bernd bernie
        carl karl charles carlos carlo charlie charly chuck chas
        catherine katherine katharina cathy kathy kate katie kat
        christopher christophe christian cristiano kristian chris kris topher kit
        daniel daniele dan danny dani
        david davide dave davy
        dennis denis denny
        dominic dominik dominique dom
        edward eduard edoardo eduardo eddie ed ted ned teddy edu dudu
        elizabeth elisabeth liz lizzie beth betty lisa elsa
        emmanuel emanuele manuel manu manny
        eugene gene
        ferdinand fernando nando ferdi
        francis francisco francesco franz frank frankie franco francois paco pancho kiko
        frederick frederic frederik friedrich federico fred freddy freddie fritz rico
        gabriel gabriele gabby gabi
        gerald gerard gerhard gerry jerry gerd
        george georg georges giorgio georgios jorge jurgen jorg
        gregory gregor gregoire grigory greg gregg
        guillaume guillermo guglielmo william wilhelm guilherme memo willy will bill billy willi gui
        henry henri heinrich enrico enrique harry hank heinz hal heini
        ignacio nacho
        james jaime jim jimmy jamie
        jacob jakob jake jacques giacomo
        jeffrey geoffrey jeff geoff
        jennifer jenny jen
        john johannes johann jean giovanni ivan juan jon jack johnny hans jan gianni nanni
        jonathan jon jonny johnny
        joseph josef jose giuseppe joe joey sepp beppe pepe pino joao
        joshua josh
        julian julien julius jules giuliano giulio julio
        kenneth ken kenny
        lawrence laurence laurent lorenzo larry laurens renzo
        leonard leonardo leon leo lenny
        louis luis luigi lewis ludwig lou gigi lutz
        luke luca lucas lukas luc
        marcus markus marco mark marc marcos
        margaret maggie meg peggy greta
        matthew mathieu matthieu matteo matthias mathias matt mat matty
        maximilian maxime maximiliano massimo massimiliano max maxi
        michael michel michele miguel mikael mikhail mike mick mickey micky mikey misha michi
        nathaniel nathan nate nat
        nicholas nicolas nicola nikolaus nikolai nick nico niko nicky klaus claus
        oliver olivier ollie olly oli
        patrick patricio pat paddy pato
        patricia patrizia pat trish tricia patty
        paul paolo pablo pavel pauly
        peter pedro pierre pietro piotr pete petr pit peer
        philip phillip philippe filippo felipe phil pip pippo
        raymond raimund ray
        rebecca becky becca
        richard ricardo riccardo rick ricky rich richie dick rik
        robert roberto robin rob bob bobby robbie bert
        roland rolando rollie
        rodrigo roderick rod roddy
        roger rogelio rodger
        ronald ronaldo ron ronnie
        rudolf rudolph rodolfo rudy rudi
        samuel samantha sam sammy
        sebastian sebastien sebastiano seb bastian bas basti
        stephen steven stefan stephane stefano esteban steve stevie steph
        susan susanne suzanne sue susie suzy
        theodore theodor teodoro ted theo teddy
        terence terrence terry
        thomas tommaso tomas tom tommy thom
        timothy timo tim timmy
        tobias toby tobi
        valentin valentino vale
        victor viktor vittorio vic
        vincent vincenzo vicente vince vinnie
        vladimir vlad vova
        walter gualtiero walt wally
        zachary zacharie zach zak zack\
        """);

    private ShortForms() {}

    private static Map<String, Set<Integer>> lines(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(" ")).map(form -> Map.entry(form, lines.indexOf(line))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    static boolean areOfOneName(String one, String other) {
        Set<Integer> shared = new HashSet<>(LINES.getOrDefault(one, Set.of()));
        shared.retainAll(LINES.getOrDefault(other, Set.of()));
        return !shared.isEmpty();
    }
}
