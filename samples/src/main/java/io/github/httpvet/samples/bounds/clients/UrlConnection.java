package io.github.httpvet.samples.bounds.clients;

import static io.github.httpvet.samples.bounds.Behaviour.BODY;
import static io.github.httpvet.samples.bounds.Behaviour.DEAF;
import static io.github.httpvet.samples.bounds.Behaviour.HEADER;
import static io.github.httpvet.samples.bounds.Behaviour.SILENT;
import static io.github.httpvet.samples.bounds.Behaviour.TLS;
import static io.github.httpvet.samples.bounds.Setting.MILLIS;

import io.github.httpvet.samples.bounds.BoundsOf;
import io.github.httpvet.samples.bounds.Default;
import io.github.httpvet.samples.bounds.Setting;
import io.github.httpvet.samples.bounds.Watchdog;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** {@code HttpURLConnection}. */
@BoundsOf(client = "urlconnection")
public final class UrlConnection {

  @Setting(
      value = "`setConnectTimeout`",
      bounds = {DEAF})
  public void connectTimeout(String url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setConnectTimeout(MILLIS);
    read(connection);
  }

  @Setting(
      value = "`setReadTimeout`",
      bounds = {SILENT, TLS})
  public void readTimeout(String url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.setReadTimeout(MILLIS);
    read(connection);
  }

  @Setting(
      value = "watchdog: `disconnect`",
      bounds = {SILENT, TLS, HEADER, BODY})
  public void watchdog(String url) throws IOException {
    HttpURLConnection connection = open(url);
    Watchdog.after(connection::disconnect);
    read(connection);
  }

  @Default("`getConnectTimeout`")
  public long defaultConnectTimeout() throws IOException {
    return open("http://127.0.0.1").getConnectTimeout();
  }

  @Default("`getReadTimeout`")
  public long defaultReadTimeout() throws IOException {
    return open("http://127.0.0.1").getReadTimeout();
  }

  private static HttpURLConnection open(String url) throws IOException {
    return (HttpURLConnection) URI.create(url).toURL().openConnection();
  }

  private static void read(HttpURLConnection connection) throws IOException {
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    }
  }
}
