package io.scalewell.backend.integration.outbound;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IncompatibleAddressException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A set of addresses, written as CIDR ranges. */
public final class AddressRanges {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F.:]*)(/\\d{1,3})?");

    /** No address at all. */
    public static final AddressRanges NONE = new AddressRanges(List.of());

    private final List<IPAddress> ranges;

    private AddressRanges(List<IPAddress> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * Reads ranges separated by commas or blanks, such as {@code 10.2.0.0/16, 127.0.0.1, fd00::/8}.
     *
     * @throws IllegalArgumentException naming the part that is not a range
     */
    public static AddressRanges parse(String text) {
        return new AddressRanges(Arrays.stream(text.split("[,\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(AddressRanges::range)
                .toList());
    }

    boolean contains(IPAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static IPAddress range(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an address range: " + text);
        }
        try {
            return new IPAddressString(text).toAddress().toPrefixBlock();
        } catch (AddressStringException | IncompatibleAddressException e) {
            throw new IllegalArgumentException("Not an address range: " + text, e);
        }
    }
}
