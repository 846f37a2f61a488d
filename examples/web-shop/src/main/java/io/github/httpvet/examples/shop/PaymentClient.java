package io.github.httpvet.examples.shop;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Charges cards. */
final class PaymentClient {

  private static final MediaType JSON = MediaType.get("application/json");
  private final String service;

  PaymentClient(String service) {
    this.service = service;
  }

  /** True if the money is ours. */
  boolean charge(Order order) throws IOException {
    OkHttpClient client = new OkHttpClient();
    String body = "{\"order\":\"" + order.id() + "\",\"cents\":" + order.cents() + "}";
    Request request =
        new Request.Builder().url(service).post(RequestBody.create(body, JSON)).build();
    try (Response response = client.newCall(request).execute()) {
      return response.isSuccessful();
    }
  }
}
