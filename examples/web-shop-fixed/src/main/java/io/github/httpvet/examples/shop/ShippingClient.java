package io.github.httpvet.examples.shop;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Books parcels. */
final class ShippingClient {

  private final CloseableHttpClient http;
  private final String service;

  ShippingClient(CloseableHttpClient http, String service) {
    this.http = http;
    this.service = service;
  }

  /** The parcel's tracking number. */
  String book(Order order) throws IOException {
    HttpPost request = new HttpPost(service);
    request.setEntity(new StringEntity(order.postcode(), ContentType.TEXT_PLAIN));
    return http.execute(request, new BasicHttpClientResponseHandler());
  }
}
