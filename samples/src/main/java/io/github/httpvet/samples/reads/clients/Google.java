package io.github.httpvet.samples.reads.clients;

import static io.github.httpvet.samples.reads.Answer.CHUNKS_CUT;
import static io.github.httpvet.samples.reads.Answer.ODD_LARGE;
import static io.github.httpvet.samples.reads.Answer.ODD_SMALL;
import static io.github.httpvet.samples.reads.Answer.RESET;
import static io.github.httpvet.samples.reads.Answer.STALLED;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v2.ApacheHttpTransport;
import com.google.api.client.http.apache.v5.Apache5HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.util.ObjectParser;
import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.reflect.Type;
import java.nio.charset.Charset;

/** Google's HTTP client, over its transports; those over Apache have pools of 20 for a host. */
@ReadsOf(client = "google")
public final class Google {

  private final HttpTransport own = new NetHttpTransport();
  private final HttpTransport apache4 = new ApacheHttpTransport();
  private final HttpTransport apache5 = new Apache5HttpTransport();

  @Reading(
      value = "stream of `getContent`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_LARGE})
  public void stream(String url) throws IOException {
    Parser.parse(response(own, url).getContent());
  }

  @Reading(
      value = "stream of `getContent`, `ApacheHttpTransport` v2",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void streamOverApache4(String url) throws IOException {
    Parser.parse(response(apache4, url).getContent());
  }

  @Reading(
      value = "stream of `getContent`, `Apache5HttpTransport`",
      keeps = {ODD_SMALL, ODD_LARGE})
  public void streamOverApache5(String url) throws IOException {
    Parser.parse(response(apache5, url).getContent());
  }

  @Reading(value = "`parseAsString`", whole = true, keepsSome = STALLED)
  public void string(String url) throws IOException {
    response(own, url).parseAsString();
  }

  @Reading(value = "`download`", whole = true, keepsSome = STALLED)
  public void download(String url) throws IOException {
    response(own, url).download(OutputStream.nullOutputStream());
  }

  @Reading(
      value = "`parseAs` with an `ObjectParser` that closes nothing",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_LARGE})
  public void parseAs(String url) throws IOException {
    response(own, url).parseAs(Long.class);
  }

  private static HttpResponse response(HttpTransport transport, String url) throws IOException {
    return transport
        .createRequestFactory()
        .buildGetRequest(new GenericUrl(url))
        .setReadTimeout(Reading.MILLIS)
        .setParser(new Parsing())
        .execute();
  }

  /** Throws in the middle. */
  private static final class Parsing implements ObjectParser {

    @Override
    public <T> T parseAndClose(InputStream in, Charset charset, Class<T> type) throws IOException {
      return type.cast(Parser.parse(in));
    }

    @Override
    public Object parseAndClose(InputStream in, Charset charset, Type type) throws IOException {
      return Parser.parse(in);
    }

    @Override
    public <T> T parseAndClose(Reader in, Class<T> type) throws IOException {
      return type.cast(Parser.parse(in));
    }

    @Override
    public Object parseAndClose(Reader in, Type type) throws IOException {
      return Parser.parse(in);
    }
  }
}
