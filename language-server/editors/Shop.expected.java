package shop;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

class Shop {

  void order(List<HttpRequest> all) throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    for (HttpRequest one : all) {
      http.send(one, BodyHandlers.discarding());
    }
  }

  int stock(HttpClient http, HttpRequest request) throws Exception {
    HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
    return response.statusCode();
  }
}
