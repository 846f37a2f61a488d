package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Null at first, closed in the end. */
public final class ClosedInFinally {

  private final OkHttpClient client = new OkHttpClient();

  public long size(Request request) throws IOException {
    Response response = null;
    try {
      response = client.newCall(request).execute();
      if (response.code() == 404) {
        return -1;
      }
      return response.body().contentLength();
    } finally {
      if (response != null) {
        response.close();
      }
    }
  }
}
