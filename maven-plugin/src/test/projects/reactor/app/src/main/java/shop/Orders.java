package shop;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

final class Orders extends Base {
  int first(URI address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
    HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
    return response.body().read();
  }
}
