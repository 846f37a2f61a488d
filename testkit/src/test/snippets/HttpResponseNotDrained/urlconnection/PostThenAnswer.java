package snippets.httpresponsenotdrained.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** The form is written and closed; the answer is read and not closed. */
public final class PostThenAnswer {

  public byte[] submit(URL url, byte[] form) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(8_000);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(form.length);
    try {
      try (OutputStream out = connection.getOutputStream()) {
        out.write(form);
      }
      InputStream answer = connection.getInputStream();
      return answer.readAllBytes();
    } finally {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      connection.disconnect();
    }
  }
}
