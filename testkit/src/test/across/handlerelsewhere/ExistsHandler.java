package across.handlerelsewhere;

import java.io.IOException;
import okhttp3.Response;

/** Looks at the status only. */
final class ExistsHandler implements AnswerHandler<Boolean> {

  @Override
  // BUG: Diagnostic contains: [HttpResponseNotClosed]
  public Boolean handle(Response response) throws IOException {
    return response.code() != 404;
  }
}
