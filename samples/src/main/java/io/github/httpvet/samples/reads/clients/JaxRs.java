package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.CUT;
import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;
import static io.github.httpvet.samples.reads.Answer.RESET;
import static io.github.httpvet.samples.reads.Answer.STALLED;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.TimeUnit;

/** JAX-RS in {@code jakarta.ws.rs}, with Jersey over {@code HttpURLConnection}. */
@ReadsOf(client = "jaxrs")
public final class JaxRs {

  private final Client client =
      ClientBuilder.newBuilder().readTimeout(Reading.MILLIS, TimeUnit.MILLISECONDS).build();

  @Reading(value = "`get(String.class)`", whole = true, keepsSome = STALLED, noFailure = CUT)
  public void string(String url) {
    request(url).get(String.class);
  }

  @Reading(
      value = "`get(type)` with a `MessageBodyReader` of one's own",
      keepsSome = STALLED,
      noFailure = CUT)
  public void type(String url) {
    request(url).get(Parsed.class);
  }

  @Reading(value = "`readEntity(String.class)`", whole = true, keepsSome = STALLED, noFailure = CUT)
  public void entity(String url) {
    request(url).get().readEntity(String.class);
  }

  @Reading(
      value = "stream of `readEntity`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_SMALL, ODD_LARGE},
      noFailure = CUT)
  public void stream(String url) throws IOException {
    Parser.parse(request(url).get().readEntity(InputStream.class));
  }

  @Reading(
      value = "`readEntity(type)` with a `MessageBodyReader` of one's own",
      keepsSome = STALLED,
      noFailure = CUT)
  public void entityOfType(String url) {
    request(url).get().readEntity(Parsed.class);
  }

  @Reading(value = "`bufferEntity`", whole = true, keepsSome = STALLED, noFailure = CUT)
  public void buffered(String url) {
    request(url).get().bufferEntity();
  }

  private Invocation.Builder request(String url) {
    return client.target(url).register(ParsedReader.class).request();
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
