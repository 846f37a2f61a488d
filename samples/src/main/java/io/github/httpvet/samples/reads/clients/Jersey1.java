package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.CUT;
import static io.github.httpvet.samples.reads.Answer.LARGE;
import static io.github.httpvet.samples.reads.Answer.MISSING;
import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;
import static io.github.httpvet.samples.reads.Answer.RESET;
import static io.github.httpvet.samples.reads.Answer.SMALL;
import static io.github.httpvet.samples.reads.Answer.STALLED;

import com.sun.jersey.api.client.Client;
import com.sun.jersey.api.client.ClientResponse;
import com.sun.jersey.api.client.WebResource;
import com.sun.jersey.api.client.config.DefaultClientConfig;
import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;

/**
 * Jersey 1, over {@code HttpURLConnection}. It closes a stream that failed to be read; for the rest
 * of one that stands still, a thread of the JVM waits for some seconds, at ten of them at most.
 */
@ReadsOf(client = "jersey1")
public final class Jersey1 {

  private final Client client = Client.create(new DefaultClientConfig(ParsedReader.class));

  public Jersey1() {
    client.setReadTimeout(Reading.MILLIS);
  }

  @Reading(value = "`get(String.class)`", whole = true, keepsSome = STALLED, noFailure = CUT)
  public void string(String url) {
    client.resource(url).get(String.class);
  }

  @Reading(
      value = "`get(type)` with a `MessageBodyReader` of one's own",
      keeps = {ODD_SMALL, ODD_LARGE},
      keepsSome = STALLED,
      noFailure = CUT)
  public void type(String url) {
    client.resource(url).get(Parsed.class);
  }

  @Reading(value = "`getEntity(String.class)`", whole = true, keepsSome = STALLED, noFailure = CUT)
  public void entity(String url) {
    response(url).getEntity(String.class);
  }

  @Reading(
      value = "`getEntity(type)` with a `MessageBodyReader` of one's own",
      keeps = {ODD_SMALL, ODD_LARGE},
      keepsSome = STALLED,
      noFailure = CUT)
  public void entityOfType(String url) {
    response(url).getEntity(Parsed.class);
  }

  @Reading(value = "`bufferEntity`", whole = true, keepsSome = STALLED, noFailure = CUT)
  public void buffered(String url) {
    response(url).bufferEntity();
  }

  @Reading(
      value = "stream of `getEntityInputStream`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_SMALL, ODD_LARGE},
      noFailure = CUT)
  public void stream(String url) throws IOException {
    Parser.parse(response(url).getEntityInputStream());
  }

  @Reading(
      value = "stream of `get(InputStream.class)`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_SMALL, ODD_LARGE},
      noFailure = CUT)
  public void streamAtOnce(String url) throws IOException {
    Parser.parse(client.resource(url).get(InputStream.class));
  }

  @Reading(
      value = "`getStatus`",
      unread = true,
      keeps = {SMALL, MISSING, LARGE})
  public void status(String url) {
    response(url).getStatus();
  }

  @Reading(
      value = "`hasEntity`",
      unread = true,
      keeps = {SMALL, MISSING, LARGE})
  public void hasEntity(String url) {
    response(url).hasEntity();
  }

  private ClientResponse response(String url) {
    WebResource resource = client.resource(url);
    return resource.get(ClientResponse.class);
  }

  private record Parsed(long length) {}

  /** Throws in the middle. */
  public static final class ParsedReader implements MessageBodyReader<Parsed> {

    @Override
    public boolean isReadable(
        Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
      return type == Parsed.class;
    }

    @Override
    public Parsed readFrom(
        Class<Parsed> type,
        Type generic,
        Annotation[] annotations,
        MediaType mediaType,
        MultivaluedMap<String, String> headers,
        InputStream body)
        throws IOException {
      return new Parsed(Parser.parse(body));
    }
  }
}
