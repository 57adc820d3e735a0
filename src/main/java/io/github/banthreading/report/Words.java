package io.github.banthreading.report;

/** The small grammar of messages: numbers with their nouns. */
final class Words {

    private Words() {}

    /** {@code 1 use}, {@code 2 uses}; the noun takes an s, or is given in both forms as {@code entry|entries}. */
    static String count(long number, String noun) {
        int bar = noun.indexOf('|');
        String one = bar < 0 ? noun : noun.substring(0, bar);
        String many = bar < 0 ? noun + "s" : noun.substring(bar + 1);
        return number + " " + (number == 1 ? one : many);
    }
}
