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

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

/** {@code HttpURLConnection}. */
@ReadsOf(client = "urlconnection")
public final class UrlConnection {

  static {
    // For those that have no other way to set it.
    System.setProperty("sun.net.client.defaultReadTimeout", Integer.toString(Reading.MILLIS));
  }

  @Reading(
      value = "stream of `getInputStream`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_SMALL, ODD_LARGE},
      noFailure = CUT)
  public void stream(String url) throws IOException {
    Parser.parse(open(url).getInputStream());
  }

  @Reading(
      value = "`readAllBytes` of `getInputStream`",
      whole = true,
      keeps = {STALLED, RESET, CHUNKS_CUT},
      noFailure = CUT)
  public void allBytes(String url) throws IOException {
    open(url).getInputStream().readAllBytes();
  }

  @Reading(
      value = "stream of `URL.openStream`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_SMALL, ODD_LARGE},
      noFailure = CUT)
  public void openStream(String url) throws IOException {
    Parser.parse(URI.create(url).toURL().openStream());
  }

  @Reading(
      value = "stream of `URL.getContent`",
      keeps = {STALLED, RESET, CHUNKS_CUT, ODD_SMALL, ODD_LARGE},
      noFailure = CUT)
  public void content(String url) throws IOException {
    Parser.parse((InputStream) URI.create(url).toURL().getContent());
  }

  @Reading(
      value = "`getResponseCode`",
      unread = true,
      keeps = {SMALL, MISSING, LARGE})
  public void status(String url) throws IOException {
    open(url).getResponseCode();
  }

  @Reading(
      value = "`getHeaderField`",
      unread = true,
      keeps = {SMALL, MISSING, LARGE})
  public void header(String url) throws IOException {
    open(url).getHeaderField("Content-Type");
  }

  @Reading(
      value = "`getInputStream`, which throws on 404",
      unread = true,
      keeps = {SMALL, MISSING, LARGE})
  public void streamOnly(String url) throws IOException {
    open(url).getInputStream();
  }

  @Reading(
      value = "`getErrorStream`",
      unread = true,
      keeps = {SMALL, MISSING, LARGE})
  public void errorStreamOnly(String url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.getResponseCode();
    connection.getErrorStream();
  }

  @Reading(value = "`getResponseCode`, then `disconnect`", unread = true)
  public void disconnected(String url) throws IOException {
    HttpURLConnection connection = open(url);
    connection.getResponseCode();
    connection.disconnect();
  }

  @Reading(
      value = "`connect`",
      unread = true,
      keeps = {SMALL, MISSING, LARGE})
  public void connectOnly(String url) throws IOException {
    open(url).connect();
  }

  private static HttpURLConnection open(String url) throws IOException {
    URL address = URI.create(url).toURL();
    HttpURLConnection connection = (HttpURLConnection) address.openConnection();
    connection.setReadTimeout(Reading.MILLIS);
    return connection;
  }
}
