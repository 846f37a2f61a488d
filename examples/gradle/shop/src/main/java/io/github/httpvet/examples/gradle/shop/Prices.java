package io.github.httpvet.examples.gradle.shop;

import io.github.httpvet.examples.gradle.partners.PartnerProbe;
import java.io.IOException;
import java.net.URI;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Prices of partners that are there. */
final class Prices {

  private final OkHttpClient http;
  private final PartnerProbe probe = new PartnerProbe();

  Prices(OkHttpClient http) {
    this.http = http;
  }

  String of(URI partner) throws IOException {
    if (probe.status(partner) != 200) {
      return "";
    }
    Request request = new Request.Builder().url(partner.toString()).build();
    Response response = http.newCall(request).execute();
    return response.isSuccessful() ? response.body().string() : "";
  }
}
