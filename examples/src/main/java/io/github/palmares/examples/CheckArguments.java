package io.github.palmares.examples;

import io.github.palmares.model.CarNumber;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@link CheckOfficialStandings} is told: the class, cars of two numbers, and the files. */
record CheckArguments(String className, List<SameCar> sameCars, String standings, Map<String, String> races) {
    private static final String USAGE =
            "arguments: --class GTP [--same-car 5=85@Daytona | --same-car 068=68]... STANDINGS.json EVENT=RACE.json...";
    private static final Pattern SAME_CAR = Pattern.compile("(?<entered>[^=@]+)=(?<ran>[^=@]+)(?:@(?<event>.+))?");

    /** The car entered under one number ran under another, at an event or always. */
    record SameCar(CarNumber entered, CarNumber ran, Optional<String> event) {
        @Override
        public String toString() {
            return "--same-car " + entered.text() + "=" + ran.text()
                    + event.map(name -> "@" + name).orElse("");
        }

        static SameCar of(String text) {
            Matcher matcher = SAME_CAR.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "--same-car: expected two numbers such as '5=85@Daytona' or '068=68', found '" + text + "'");
            }
            return new SameCar(
                    CarNumber.of(matcher.group("entered").strip()),
                    CarNumber.of(matcher.group("ran").strip()),
                    Optional.ofNullable(matcher.group("event")));
        }
    }

    static CheckArguments of(List<String> arguments) {
        Optional<String> className = Optional.empty();
        List<SameCar> sameCars = new ArrayList<>();
        Optional<String> standings = Optional.empty();
        Map<String, String> races = new LinkedHashMap<>();
        Iterator<String> each = arguments.iterator();
        while (each.hasNext()) {
            String argument = each.next();
            if (argument.equals("--class")) {
                className = Optional.of(value(argument, each));
            } else if (argument.equals("--same-car")) {
                sameCars.add(SameCar.of(value(argument, each)));
            } else if (argument.startsWith("--")) {
                throw new IllegalArgumentException("no option '" + argument + "'; " + USAGE);
            } else if (standings.isEmpty()) {
                standings = Optional.of(argument);
            } else {
                addRace(argument, races);
            }
        }
        if (className.isEmpty() || standings.isEmpty() || races.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return new CheckArguments(className.get(), sameCars, standings.get(), races);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + ": expected a value, found none; " + USAGE);
        }
        return rest.next();
    }

    private static void addRace(String argument, Map<String, String> races) {
        int equals = argument.indexOf('=');
        if (equals < 1 || equals == argument.length() - 1) {
            throw new IllegalArgumentException(
                    "race: expected an event and a file such as 'Daytona=race.json', found '" + argument + "'");
        }
        String event = argument.substring(0, equals).strip();
        if (races.putIfAbsent(event, argument.substring(equals + 1)) != null) {
            throw new IllegalArgumentException("event: expected each once, found '" + event + "' again");
        }
    }
}
