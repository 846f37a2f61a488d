package across.closedonflag;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;

class Sender {
  private final CloseableHttpClient client = HttpClients.createDefault();

  CloseableHttpResponse send(String url, boolean isClosed) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(url));
    try {
      return response;
    } finally {
      if (isClosed) {
        response.close();
      }
    }
  }

  CloseableHttpResponse sendAndClose(String url) throws IOException {
    return send(url, true);
  }

  CloseableHttpResponse sendOrClose(String url) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(url));
    if (response.getCode() >= 400) {
      response.close();
      throw new IOException("status " + response.getCode());
    }
    return response;
  }
}
