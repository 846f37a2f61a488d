package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A helper that throws on what it is told leaves the response open. */
public final class JudgedByHelper {
  private final OkHttpClient client = new OkHttpClient();

  public String number(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    check(response.code());
    return response.body().string();
  }

  public String flag(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    require(response.isSuccessful());
    return response.body().string();
  }

  public String always(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    if (response.code() > 299) {
      fail("status " + response.code());
    }
    return response.body().string();
  }

  public String closedBefore(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    if (response.code() > 299) {
      response.close();
      fail("status");
    }
    return response.body().string();
  }

  public String inTry(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      check(response.code());
      return response.body().string();
    }
  }

  private static void check(int status) {
    if (status < 200 || status >= 300) {
      throw new IllegalStateException("status " + status);
    }
  }

  private static void require(boolean isGood) {
    if (!isGood) {
      fail("bad");
    }
  }

  private static void fail(String why) {
    throw new IllegalStateException(why);
  }
}
