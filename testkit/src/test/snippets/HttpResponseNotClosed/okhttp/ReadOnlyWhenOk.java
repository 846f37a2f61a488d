package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The other branch only logs. */
public final class ReadOnlyWhenOk {

  private static final Logger LOG = LoggerFactory.getLogger(ReadOnlyWhenOk.class);

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    String text = null;
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    if (response.isSuccessful()) {
      text = response.body().string();
    } else {
      LOG.warn("unexpected status {}", response.code());
    }
    return text;
  }
}
