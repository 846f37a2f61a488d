package io.github.httpvet.samples.bodyunbounded.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * To log content without a bound is to have all of it in memory, where the level of the log allows
 * it.
 */
@Situation(rule = "HttpBodyUnbounded", client = "google")
public final class LoggingWithoutBound {

  private static final Logger LOG = Logger.getLogger(HttpTransport.class.getName());

  private final HttpTransport transport = new NetHttpTransport();

  public LoggingWithoutBound() {
    LOG.setLevel(Level.CONFIG);
  }

  @Bad(
      calls = 10,
      expect = {"allocated MiB >= 100"})
  public long withoutBound(Peer peer) throws IOException {
    // BUG: HttpBodyUnbounded
    return copy(get(peer).setContentLoggingLimit(Integer.MAX_VALUE));
  }

  @Good(
      calls = 10,
      expect = {"allocated MiB < 60"})
  public long withBound(Peer peer) throws IOException {
    return copy(get(peer).setContentLoggingLimit(1024));
  }

  private HttpRequest get(Peer peer) throws IOException {
    return transport.createRequestFactory().buildGetRequest(new GenericUrl(peer.large()));
  }

  private static long copy(HttpRequest request) throws IOException {
    HttpResponse response = request.execute();
    try (InputStream body = response.getContent()) {
      return body.transferTo(OutputStream.nullOutputStream());
    } finally {
      response.disconnect();
    }
  }
}
