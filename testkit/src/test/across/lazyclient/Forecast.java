package across.lazyclient;

import java.io.IOException;

final class Forecast {
  private final Weather home = new Weather("home");

  String of(String city) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new Weather(city).now();
  }

  String tides() throws IOException, InterruptedException {
    return new Tides().now();
  }

  String ofHome() throws IOException, InterruptedException {
    return home.now();
  }
}
