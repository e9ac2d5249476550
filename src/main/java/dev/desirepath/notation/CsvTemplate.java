package dev.desirepath.notation;

/** The table that people begin with: a small journey in CSV, as spreadsheets open it. */
public final class CsvTemplate {

    private static final String TEXT = """
            journey,Report a water leak
            customer,A tenant whose kitchen ceiling drips
            outcome,The leak is fixed and I know who pays
            owner,Head of tenant services
            volume,1200 per month
            actor,contact centre,kind,employee,unit,Service
            actor,planner,kind,employee,unit,Repairs
            actor,ticket robot,kind,system
            business rule,who-pays,type,operational,basis,policy

            stage,step,id,by,with,channel,need,because,caused by,asks,gives,emotion goal,takes,waits,status,decides rule,decides outcomes,hands over
            Report,Tenant phones about the leak,first-call,customer,contact centre,phone,report the leak,value,,address; name,leak report,cared for,8 min,,,,,planner
            ,Tenant phones to ask when somebody comes,second-call,customer,contact centre,phone,know when somebody comes,status,first-call,address,,,6 min,,,,,
            Repair,Planner decides who pays,decide-payer,planner,,,,,,,payer,,,2 days,none,who-pays,tenant pays: 96%; landlord pays: 4%,ticket robot
            """;

    private CsvTemplate() {}

    /** {@return the table, with commas between cells and a line feed behind each row} */
    public static String text() {
        return TEXT;
    }
}
