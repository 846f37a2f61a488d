package snippets.httptransportperrequest.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Only a timeout differs. */
public final class CopySharesPool {

  private final OkHttpClient client;

  public CopySharesPool(OkHttpClient client) {
    this.client = client;
  }

  public String get(Request request, long millis) throws IOException {
    OkHttpClient own = client.clone();
    own.setReadTimeout(millis, TimeUnit.MILLISECONDS);
    return own.newCall(request).execute().body().string();
  }
}
