package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.http.ResponseEntity;

/** A new client, with a pool of its own, for each answer that is passed on. */
public final class RelaysPerCall {

  public ResponseEntity<String> stock(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient client = new OkHttpClient.Builder().followRedirects(false).build();
    try (Response answer = client.newCall(new Request.Builder().url(uri).build()).execute()) {
      return ResponseEntity.status(answer.code()).body(answer.body().string());
    }
  }
}
