package across.refusedinsuperclass;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

abstract class Communicator {
  private final CloseableHttpClient client;

  Communicator(CloseableHttpClient client) {
    this.client = client;
  }

  protected CloseableHttpResponse get(String url) throws IOException {
    return client.execute(new HttpGet(url));
  }

  /** Closes what it refuses, if that can be read. */
  protected void check(CloseableHttpResponse response) throws IOException {
    if (response.getCode() != 200) {
      throw new IOException(errorOf(response));
    }
  }

  private static String errorOf(CloseableHttpResponse response) throws IOException {
    try {
      String error = EntityUtils.toString(response.getEntity());
      response.close();
      return error;
    } catch (ParseException e) {
      return "unreadable";
    }
  }
}
