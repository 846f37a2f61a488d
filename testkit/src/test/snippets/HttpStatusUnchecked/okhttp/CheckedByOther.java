package snippets.httpstatusunchecked.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A class of its own says which answers are good. */
public final class CheckedByOther {

  /** Throws for what is no success. */
  public interface Check {
    void verify(Response response) throws IOException;
  }

  private final OkHttpClient client;
  private final Check check;

  public CheckedByOther(OkHttpClient client, Check check) {
    this.client = client;
    this.check = check;
  }

  public double rate(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      check.verify(response);
      return Double.parseDouble(response.body().string());
    }
  }
}
