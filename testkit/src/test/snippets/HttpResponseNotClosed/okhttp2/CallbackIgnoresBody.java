package snippets.httpresponsenotclosed.okhttp2;

import com.squareup.okhttp.Callback;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;
import java.util.function.Consumer;

/** The callback looks at the code. */
public final class CallbackIgnoresBody implements Callback {

  private final Consumer<Integer> codes;

  public CallbackIgnoresBody(Consumer<Integer> codes) {
    this.codes = codes;
  }

  @Override
  public void onFailure(Request request, IOException e) {
    codes.accept(-1);
  }

  @Override
  // BUG: Diagnostic contains: [HttpResponseNotClosed]
  public void onResponse(Response response) {
    codes.accept(response.code());
  }
}
