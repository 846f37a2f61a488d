package across.closedonsuccess;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Nobody closes what the other class leaves open. */
final class Court {
  private final CloseableHttpClient client;

  Court(CloseableHttpClient client) {
    this.client = client;
  }

  String text(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(new HttpGet(url));
    Verdict verdict = new Verdict(response);
    return verdict.isError() ? "" : verdict.text();
  }

  String ifGood(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return Texts.ifGood(client.execute(new HttpGet(url)));
  }

  String ifThere(String url) throws IOException {
    return Texts.ifThere(client.execute(new HttpGet(url)));
  }

  String closed(String url) throws IOException {
    try (CloseableHttpResponse response = client.execute(new HttpGet(url))) {
      return Texts.ifGood(response);
    }
  }
}
