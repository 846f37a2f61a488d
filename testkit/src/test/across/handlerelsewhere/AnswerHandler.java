package across.handlerelsewhere;

import java.io.IOException;
import okhttp3.Response;

/** Is handed what the courier opens. */
interface AnswerHandler<T> {
  T handle(Response response) throws IOException;
}
