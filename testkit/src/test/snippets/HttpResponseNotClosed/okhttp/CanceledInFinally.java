package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Cancelling the call drops the connection. */
public final class CanceledInFinally {

  private final OkHttpClient client = new OkHttpClient();

  public String head(Request request) throws IOException {
    Call call = client.newCall(request);
    try {
      Response response = call.execute();
      return response.body().source().readUtf8(16);
    } finally {
      call.cancel();
    }
  }
}
