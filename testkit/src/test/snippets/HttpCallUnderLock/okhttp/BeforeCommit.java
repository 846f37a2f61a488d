package snippets.httpcallunderlock.okhttp;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A receipt is asked for within the transaction. */
public final class BeforeCommit {

  private final DataSource database;
  private final OkHttpClient client;

  public BeforeCommit(DataSource database, OkHttpClient client) {
    this.database = database;
    this.client = client;
  }

  public void pay(long order, Request receipt) throws SQLException, IOException {
    try (java.sql.Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update orders set paid = 1 where id = ?")) {
      connection.setAutoCommit(false);
      update.setLong(1, order);
      update.executeUpdate();
      // BUG: Diagnostic contains: [HttpCallUnderLock]
      try (Response response = client.newCall(receipt).execute()) {
        if (response.isSuccessful()) {
          connection.commit();
        } else {
          connection.rollback();
        }
      }
    }
  }
}
