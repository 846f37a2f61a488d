package io.github.httpvet.examples.shop;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Tax rates by postcode. */
final class TaxClient {

  private static final String DEFAULT_RATE = "19";
  private final CloseableHttpClient http;
  private final String service;

  TaxClient(CloseableHttpClient http, String service) {
    this.http = http;
    this.service = service;
  }

  /** Percent. */
  int rate(String postcode) throws IOException, ParseException {
    HttpGet request = new HttpGet(service + "?postcode=" + postcode);
    ClassicHttpResponse response = http.executeOpen(null, request, null);
    if (response.getCode() != 200) {
      return Integer.parseInt(DEFAULT_RATE);
    }
    return Integer.parseInt(EntityUtils.toString(response.getEntity()));
  }
}
