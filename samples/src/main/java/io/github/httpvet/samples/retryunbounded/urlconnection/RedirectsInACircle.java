package io.github.httpvet.samples.retryunbounded.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ProtocolException;
import java.net.URI;
import java.net.URL;

/** Who follows redirects by itself goes in a circle as long as the server says so. */
@Situation(rule = "HttpRetryUnbounded", client = "urlconnection")
public final class RedirectsInACircle {

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public int untilNoRedirect(Peer peer) throws IOException {
    URL url = URI.create(peer.redirectFor(100)).toURL();
    HttpURLConnection connection;
    do {
      connection = open(url);
      url = target(url, connection);
      drain(connection);
      // BUG: HttpRetryUnbounded
    } while (connection.getResponseCode() == HttpURLConnection.HTTP_MOVED_TEMP);
    return connection.getResponseCode();
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed ProtocolException = 1", "requests = 20"})
  public int twentyAtMost(Peer peer) throws IOException {
    URL url = URI.create(peer.redirectFor(100)).toURL();
    for (int redirects = 0; redirects < 20; redirects++) {
      HttpURLConnection connection = open(url);
      drain(connection);
      if (connection.getResponseCode() != HttpURLConnection.HTTP_MOVED_TEMP) {
        return connection.getResponseCode();
      }
      url = target(url, connection);
    }
    throw new ProtocolException("more than 20 redirects");
  }

  private static URL target(URL from, HttpURLConnection connection) throws IOException {
    String location = connection.getHeaderField("Location");
    return location == null ? from : new URL(from, location);
  }

  private static void drain(HttpURLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      in.readAllBytes();
    }
  }

  private static HttpURLConnection open(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(2000);
    connection.setReadTimeout(2000);
    return connection;
  }
}
