package across.closedonsuccess;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.util.EntityUtils;

/** Reads the answer if it is a good one. */
final class Verdict {
  private final int code;
  private boolean isError;
  private String text;

  Verdict(CloseableHttpResponse response) {
    code = response.getStatusLine().getStatusCode();
    isError = code != 200;
    if (!isError) {
      try {
        text = EntityUtils.toString(response.getEntity());
      } catch (IOException e) {
        isError = true;
      }
    }
  }

  boolean isError() {
    return isError;
  }

  String text() {
    return text;
  }
}
