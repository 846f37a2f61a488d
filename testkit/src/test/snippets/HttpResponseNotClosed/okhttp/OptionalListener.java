package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What a parameter may or may not be asked to do, the code goes on without it. */
public final class OptionalListener {

  /** Looks at responses. */
  public interface Listener {
    void seen(Response response);

    String answer(Response response);
  }

  private final OkHttpClient client;

  public OptionalListener(OkHttpClient client) {
    this.client = client;
  }

  public String get(Request request, Listener listener) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    if (listener != null) {
      listener.seen(response);
    }
    if (listener != null) {
      return listener.answer(response);
    }
    if (response.code() == 202) {
      return "";
    }
    return response.body().string();
  }

  public String getOrNothing(Call call, StringBuilder log) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = call.execute();
    if (log != null) {
      log.append(response.code());
      return response.body().string();
    }
    return "";
  }

  public String guarded(Call call, StringBuilder log) throws IOException {
    Response response = call.execute();
    if (log == null) {
      throw new IllegalArgumentException("log");
    }
    return response.body().string();
  }
}
