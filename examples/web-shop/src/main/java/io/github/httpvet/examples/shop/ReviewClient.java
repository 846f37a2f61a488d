package io.github.httpvet.examples.shop;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What customers say about a product. */
final class ReviewClient {

  private final OkHttpClient http;
  private final String service;

  ReviewClient(OkHttpClient http, String service) {
    this.http = http;
    this.service = service;
  }

  /** The reviews as JSON; an empty list if there are none. */
  String reviews(String product) throws IOException {
    Request request = new Request.Builder().url(service + "/" + product).build();
    Response response = http.newCall(request).execute();
    if (response.code() == 404) {
      return "[]";
    }
    return response.body().string();
  }
}
