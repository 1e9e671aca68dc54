package io.scalewell.backend.web.json;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * What JSON from outside must keep to before anything looks at its meaning (P17): well-formed, at most 64 levels, at most
 * 10,000 members and elements, no member twice, no NUL, no half of a surrogate pair.
 */
public final class JsonLimits {

    public static final int MAX_DEPTH = 64;
    public static final int MAX_MEMBERS = 10_000;

    /** What is read as a file may be larger than the body of a request. */
    public static final int MAX_MEMBERS_OF_FILE = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonLimits() {}

    /** Throws {@link Invalid} with a sentence that says which limit is broken, and where. */
    public static void check(byte[] json) {
        check(json, MAX_MEMBERS);
    }

    /** The same for a file, which may have up to 100,000 members and elements. */
    public static void checkFile(byte[] json) {
        check(json, MAX_MEMBERS_OF_FILE);
    }

    private static void check(byte[] json, int most) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            int members = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (isMember(parser, token) && ++members > most) {
                    throw at(parser, Message.of("form.json-members", most));
                }
                if (token == JsonToken.PROPERTY_NAME) {
                    checkText(parser, parser.currentName());
                } else if (token == JsonToken.VALUE_STRING) {
                    checkText(parser, parser.getString());
                }
            }
        } catch (StreamConstraintsException tooDeep) {
            throw new Invalid("", Message.of("form.json-depth"));
        } catch (JacksonException malformed) {
            throw new Invalid(
                    "",
                    Message.of(
                            "form.json-malformed",
                            malformed.getLocation().getLineNr(),
                            malformed.getLocation().getColumnNr()));
        }
    }

    /** A named member, or an element of a list. */
    private static boolean isMember(JsonParser parser, JsonToken token) {
        TokenStreamContext context = parser.streamReadContext();
        return switch (token) {
            case PROPERTY_NAME -> true;
            case START_OBJECT, START_ARRAY -> context.getParent().inArray();
            case END_OBJECT, END_ARRAY -> false;
            default -> context.inArray();
        };
    }

    private static void checkText(JsonParser parser, String text) {
        Message fault = TextLimits.fault(text);
        if (fault != null) {
            throw at(parser, fault);
        }
    }

    private static Invalid at(JsonParser parser, Message sentence) {
        return new Invalid(parser.streamReadContext().pathAsPointer().toString(), sentence);
    }
}
