package io.github.httpvet.examples.shop;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Tells partners about orders. */
final class WebhookSender {

  private static final MediaType JSON = MediaType.get("application/json");
  private final OkHttpClient http;

  /** With a client whose connections and threads to share. */
  WebhookSender(OkHttpClient shared) {
    this.http = shared.newBuilder().callTimeout(5, TimeUnit.SECONDS).build();
  }

  /** True if the partner took it. */
  boolean send(String partner, String event) throws IOException {
    Request request =
        new Request.Builder().url(partner).post(RequestBody.create(event, JSON)).build();
    try (Response response = http.newCall(request).execute()) {
      return response.isSuccessful();
    }
  }
}
