package across.calledforothers;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

final class News {
  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient http = HttpClients.createDefault();

  String latest() throws IOException {
    return Calls.run(http, new HttpGet("http://news.example/news"));
  }
}

final class BoundedNews {
  private final CloseableHttpClient http = HttpClients.createDefault();
  private final RequestConfig bounds;

  BoundedNews(RequestConfig bounds) {
    this.bounds = bounds;
  }

  String latest() throws IOException {
    return Calls.bounded(http, "http://news.example/news", bounds);
  }

  String first() throws IOException {
    HttpGet request = new HttpGet("http://news.example/news/1");
    request.setConfig(bounds);
    return Calls.run(http, request);
  }
}
