package io.github.httpvet.examples.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Asks the post office whether a postcode exists. */
final class AddressCheck {

  private final String service;

  AddressCheck(String service) {
    this.service = service;
  }

  boolean exists(String postcode) throws IOException {
    URL url = new URL(service + "?postcode=" + postcode);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    boolean known = connection.getResponseCode() < 400;
    try (InputStream in = known ? connection.getInputStream() : connection.getErrorStream()) {
      // An error may come without a body.
      String answer = in == null ? "" : new String(in.readAllBytes(), UTF_8);
      return known && answer.contains("\"valid\":true");
    }
  }
}
