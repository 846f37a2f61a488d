package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.Invocation;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** JAX-RS in {@code javax.ws.rs}, with RESTEasy over Apache HttpClient 4. */
@ReadsOf(client = "jaxrsjavax")
public final class JaxRsJavax {

  private final Client client =
      ((ResteasyClientBuilder) ClientBuilder.newBuilder())
          .connectionPoolSize(1000)
          .maxPooledPerRoute(Reading.CALLS)
          .readTimeout(Reading.MILLIS, TimeUnit.MILLISECONDS)
          .build();

  @Reading(value = "`get(String.class)`", whole = true)
  public void string(String url) {
    request(url).get(String.class);
  }

  @Reading("`get(type)` with a `MessageBodyReader` of one's own")
  public void type(String url) {
    request(url).get(Parsed.class);
  }

  @Reading(value = "`readEntity(String.class)`", whole = true)
  public void entity(String url) {
    request(url).get().readEntity(String.class);
  }

  @Reading(
      value = "stream of `readEntity`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void stream(String url) throws IOException {
    Parser.parse(request(url).get().readEntity(InputStream.class));
  }

  @Reading(
      value = "stream of `get(InputStream.class)`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void streamAtOnce(String url) throws IOException {
    Parser.parse(request(url).get(InputStream.class));
  }

  @Reading("`readEntity(type)` with a `MessageBodyReader` of one's own")
  public void entityOfType(String url) {
    request(url).get().readEntity(Parsed.class);
  }

  @Reading(value = "`bufferEntity`", whole = true)
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
