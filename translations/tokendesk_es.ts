<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>RegistryProfile</name>
    <message>
        <source>Download, view, search</source>
        <translation>Descargar, ver, buscar</translation>
    </message>
    <message>
        <source>Publish new skills, update existing ones</source>
        <translation>Publicar skills nuevas, actualizar las existentes</translation>
    </message>
    <message>
        <source>Delete, manage versions, moderate</source>
        <translation>Eliminar, gestionar versiones, moderar</translation>
    </message>
    <message>
        <source>Read-only bot</source>
        <translation>Bot de solo lectura</translation>
    </message>
    <message>
        <source>CI publish</source>
        <translation>Publicación desde CI</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>Desarrollo local</translation>
    </message>
    <message>
        <source>It stops working at once and cannot be restored.</source>
        <translation>Deja de funcionar de inmediato y no se puede restaurar.</translation>
    </message>
    <message>
        <source>Your shell may keep it in its history: put a space before the line.</source>
        <translation>Es posible que el shell lo guarde en su historial: ponga un espacio delante de la línea.</translation>
    </message>
    <message>
        <source>Keep this file out of the repository: name it in .gitignore.</source>
        <translation>No incluya este archivo en el repositorio: añádalo a .gitignore.</translation>
    </message>
    <message>
        <source>Save the token as repository secret TANK_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Guarde primero el token como secreto de repositorio TANK_TOKEN: Settings › Secrets and variables › Actions.</translation>
    </message>
    <message>
        <source>Save the token as masked variable TANK_TOKEN first: Settings › CI/CD › Variables.</source>
        <translation>Guarde primero el token como variable enmascarada TANK_TOKEN: Settings › CI/CD › Variables.</translation>
    </message>
    <message>
        <source>Save the token as TANK_TOKEN in a context first: Organization Settings › Contexts.</source>
        <translation>Guarde primero el token como TANK_TOKEN en un contexto: Organization Settings › Contexts.</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the token does not stand in the line.</source>
        <translation>El shell sustituye la variable, así que el token no figura en la línea.</translation>
    </message>
    <message>
        <source>Belongs into ~/.tank/config.json, readable by you alone.</source>
        <translation>Va en ~/.tank/config.json, con permiso de lectura solo para usted.</translation>
    </message>
    <message>
        <source>Pull, search and list skills, view their info</source>
        <translation>Descargar, buscar y listar skills, ver su información</translation>
    </message>
    <message>
        <source>Push skills to the registry</source>
        <translation>Enviar skills al registro</translation>
    </message>
    <message>
        <source>Manage tokens, organization settings and members</source>
        <translation>Gestionar tokens, ajustes de la organización y miembros</translation>
    </message>
    <message>
        <source>CI deploy</source>
        <translation>Despliegue desde CI</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <translation>Ajustes de la organización</translation>
    </message>
    <message>
        <source>It is revoked for good. This action cannot be undone.</source>
        <translation>Se revoca definitivamente. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Save the token as repository secret SKILLREG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Guarde primero el token como secreto de repositorio SKILLREG_TOKEN: Settings › Secrets and variables › Actions.</translation>
    </message>
    <message>
        <source>List and retrieve volume metadata</source>
        <translation>Listar y obtener metadatos de volúmenes</translation>
    </message>
    <message>
        <source>Create, update and delete volumes</source>
        <translation>Crear, actualizar y eliminar volúmenes</translation>
    </message>
    <message>
        <source>List and retrieve environment metadata</source>
        <translation>Listar y obtener metadatos de entornos</translation>
    </message>
    <message>
        <source>Create, update and delete environments</source>
        <translation>Crear, actualizar y eliminar entornos</translation>
    </message>
    <message>
        <source>List, retrieve and download files</source>
        <translation>Listar, obtener y descargar archivos</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>Subir y eliminar archivos</translation>
    </message>
    <message>
        <source>List volume members</source>
        <translation>Listar miembros de volúmenes</translation>
    </message>
    <message>
        <source>Add, update and remove volume members</source>
        <translation>Añadir, actualizar y quitar miembros de volúmenes</translation>
    </message>
    <message>
        <source>List environment members</source>
        <translation>Listar miembros de entornos</translation>
    </message>
    <message>
        <source>Add, update and remove environment members</source>
        <translation>Añadir, actualizar y quitar miembros de entornos</translation>
    </message>
    <message>
        <source>Read account info, usage and balance</source>
        <translation>Leer la información, el uso y el saldo de la cuenta</translation>
    </message>
    <message>
        <source>Read aggregator configuration</source>
        <translation>Leer la configuración de los agregadores</translation>
    </message>
    <message>
        <source>Update aggregator settings and custom domains</source>
        <translation>Actualizar los ajustes de los agregadores y los dominios personalizados</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>Lectura de archivos</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Subida de archivos</translation>
    </message>
    <message>
        <source>Watch usage</source>
        <translation>Seguimiento del uso</translation>
    </message>
    <message>
        <source>It stops working at once: requests that are under way with it fail.</source>
        <translation>Deja de funcionar de inmediato: las solicitudes en curso que lo usan fallan.</translation>
    </message>
    <message>
        <source>The program reads the variable, so the key does not stand in its source.</source>
        <translation>El programa lee la variable, así que la clave no figura en su código fuente.</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the key does not stand in the line.</source>
        <translation>El shell sustituye la variable, así que la clave no figura en la línea.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Instalar paquetes</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>Publicar paquetes</translation>
    </message>
    <message>
        <source>Administer packages and tokens</source>
        <translation>Administrar paquetes y tokens</translation>
    </message>
    <message>
        <source>Install and publish from pipelines</source>
        <translation>Instalar y publicar desde pipelines</translation>
    </message>
    <message>
        <source>Install only</source>
        <translation>Solo instalación</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Package scope</source>
        <translation>Ámbito de paquetes</translation>
    </message>
    <message>
        <source>Limits the token to packages whose names fit the pattern.</source>
        <translation>Limita el token a los paquetes cuyo nombre coincide con el patrón.</translation>
    </message>
    <message>
        <source>It stops working immediately: any pipeline or script that uses it fails on its next authenticated request.</source>
        <translation>Deja de funcionar de inmediato: cualquier pipeline o script que lo use falla en su siguiente solicitud autenticada.</translation>
    </message>
    <message>
        <source>Your shell may keep it in its history: put a space before the line. The tool looks at the variable only while ~/.apkg/credentials.json is not there.</source>
        <translation>Es posible que el shell lo guarde en su historial: ponga un espacio delante de la línea. La herramienta solo consulta la variable si no existe ~/.apkg/credentials.json.</translation>
    </message>
    <message>
        <source>Save the token as repository secret APKG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Guarde primero el token como secreto de repositorio APKG_TOKEN: Settings › Secrets and variables › Actions.</translation>
    </message>
    <message>
        <source>Publish packages, change owners and tags</source>
        <translation>Publicar paquetes, cambiar propietarios y etiquetas</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Of your account: npm asks for it with each new token. It is sent once and not kept.</source>
        <translation>La de su cuenta: npm la pide con cada token nuevo. Se envía una sola vez y no se guarda.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>If your account has two-factor authentication.</source>
        <translation>Si su cuenta tiene autenticación en dos factores.</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>Redes permitidas</translation>
    </message>
    <message>
        <source>The token works from these networks only; none: from everywhere.</source>
        <translation>El token solo funciona desde estas redes; si no hay ninguna, desde cualquier lugar.</translation>
    </message>
    <message>
        <source>npm fills in the variable, so the token does not stand in the file.</source>
        <translation>npm sustituye la variable, así que el token no figura en el archivo.</translation>
    </message>
    <message>
        <source>Save the token as repository secret NPM_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Guarde primero el token como secreto de repositorio NPM_TOKEN: Settings › Secrets and variables › Actions.</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Do not group</source>
        <translation>No agrupar</translation>
    </message>
    <message>
        <source>Group by account</source>
        <translation>Agrupar por cuenta</translation>
    </message>
    <message>
        <source>Group by registry</source>
        <translation>Agrupar por registro</translation>
    </message>
    <message>
        <source>Group by rights</source>
        <translation>Agrupar por permisos</translation>
    </message>
    <message>
        <source>Group by month of the end</source>
        <translation>Agrupar por mes de caducidad</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Ajustar todas las columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Group by organisation</source>
        <translation>Agrupar por organización</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>Agrupar por persona</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AcceptDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Aceptar un hallazgo</translation>
    </message>
    <message>
        <source>It costs no points any more until the day is over. New tokens of this kind are found all the same.</source>
        <translation>No resta puntos hasta que acabe ese día. Los tokens nuevos de este tipo se detectan igualmente.</translation>
    </message>
    <message>
        <source>For whoever asks later. It is kept on this computer, in the journal.</source>
        <translation>Para quien pregunte más adelante. Se guarda en este equipo, en el diario.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Indique primero el motivo.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccessibleRows</name>
    <message numerus="yes">
        <source>%1, %n token(s), open</source>
        <translation>
            <numerusform>%1, %n token, grupo expandido</numerusform>
            <numerusform>%1, %n tokens, grupo expandido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s), closed</source>
        <translation>
            <numerusform>%1, %n token, grupo contraído</numerusform>
            <numerusform>%1, %n tokens, grupo contraído</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountJobs</name>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountState</name>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>the registry accepted the sign-in</source>
        <translation>el registro aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>the registry is being asked</source>
        <translation>se está consultando el registro</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>the registry has not been asked yet; what is listed may be old</source>
        <translation>todavía no se ha consultado el registro; la lista puede estar anticuada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>the registry does not accept the sign-in any more</source>
        <translation>el registro ya no acepta el inicio de sesión</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>permisos insuficientes</translation>
    </message>
    <message>
        <source>the sign-in works, but may not list tokens</source>
        <translation>el inicio de sesión funciona, pero no permite ver los tokens</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>the registry does not answer; what is listed may be old</source>
        <translation>el registro no responde; la lista puede estar anticuada</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>the registry&apos;s answer makes no sense</source>
        <translation>la respuesta del registro no tiene sentido</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in with more rights…</source>
        <translation>Iniciar sesión con más permisos…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Con sesión iniciada</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Of the same registry or of another.</source>
        <translation>Del mismo registro o de otro.</translation>
    </message>
    <message>
        <source>sign in log in registry</source>
        <translation>iniciar sesión entrar acceder registro</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Sign %1 out of %2</source>
        <translation>Cerrar la sesión de %1 en %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, registry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Todavía nadie</translation>
    </message>
    <message>
        <source>Add an account to see its tokens.</source>
        <translation>Añada una cuenta para ver sus tokens.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ActionStates</name>
    <message>
        <source>Switch token on</source>
        <translation>Reactivar token</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>Pausar token</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>No se puede acceder al registro. Actualice cuando vuelva a tener conexión.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Guardar cuenta</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>La cuenta no se ha guardado.</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Desbloquear llavero</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>Se está consultando el registro.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y continuar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditCharts</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>longer than</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>shorter than</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>from, to, in days</comment>
        <translation>%1–%2 d</translation>
    </message>
    <message>
        <source>over</source>
        <translation>caducados</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin identificar</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>Ya caducados</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month, year</comment>
        <translation>Caducan en %1 de %2</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>Caducan más tarde</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>The registry does not say when it ends</source>
        <translation>El registro no indica cuándo caducan</translation>
    </message>
    <message>
        <source>The registry does not say</source>
        <translation>El registro no lo indica</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1: ningún token</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <translation>
            <numerusform>%1: %n token</numerusform>
            <numerusform>%1: %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends by month</source>
        <translation>Caducidad por mes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk of rights</comment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk of rights</comment>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk of rights</comment>
        <translation>alto</translation>
    </message>
    <message>
        <source>%1, risk of the rights: %2</source>
        <comment>person, low or medium or high</comment>
        <translation>%1, riesgo de los permisos: %2</translation>
    </message>
    <message>
        <source>Rights by person and risk</source>
        <translation>Permisos por persona y riesgo</translation>
    </message>
    <message numerus="yes">
        <source>Rights by person and risk (%n more)</source>
        <translation>
            <numerusform>Permisos por persona y riesgo (%n más)</numerusform>
            <numerusform>Permisos por persona y riesgo (%n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditExport</name>
    <message>
        <source>Whole report as PDF…</source>
        <translation>Informe completo como PDF…</translation>
    </message>
    <message>
        <source>“%1” as CSV…</source>
        <comment>a tab</comment>
        <translation>«%1» como CSV…</translation>
    </message>
    <message>
        <source>“%1” as JSON…</source>
        <comment>a tab</comment>
        <translation>«%1» como JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <comment>kinds of files</comment>
        <translation>Archivos (%1)</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it.</source>
        <translation>Todavía se está escribiendo una exportación. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportando a %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>La exportación se ha cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>%1 was not written. Choose another place, or make room there.</source>
        <translation>No se ha escrito %1. Elija otro lugar o libere espacio allí.</translation>
    </message>
    <message>
        <source>The audit is still being counted.</source>
        <translation>La auditoría todavía se está calculando.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditHead</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What is audited</source>
        <translation>Qué se audita</translation>
    </message>
    <message>
        <source>Events of which time</source>
        <translation>Periodo de los eventos</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Tokens by person</source>
        <translation>Tokens por persona</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Since last look</source>
        <translation>Desde la última visita</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
    <message>
        <source>Since last look (%1)</source>
        <translation>Desde la última visita (%1)</translation>
    </message>
    <message>
        <source>%1: no log of events there that this account may read. Judged by the list of tokens and by what this program did itself.</source>
        <comment>names of registries</comment>
        <translation>%1: allí no hay ningún historial de eventos que esta cuenta pueda leer. Se evalúa según la lista de tokens y lo que ha hecho este programa.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>Solo estos: %1</translation>
    </message>
    <message>
        <source>Revoke these…</source>
        <translation>Revocar estos…</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Leavers (%1)</source>
        <translation>Bajas (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditReport</name>
    <message>
        <source>Health: %1 of 100.</source>
        <comment>a number</comment>
        <translation>Salud: %1 de 100.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2. Export as CSV for all of them.</source>
        <translation>Los primeros %1 de %2. Exporte como CSV para obtenerlos todos.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>Desde la última visita</translation>
    </message>
    <message>
        <source>Nobody looked before.</source>
        <translation>No hay ninguna visita anterior.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Audit of all accounts</source>
        <translation>Auditoría de todas las cuentas</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Auditoría de %1</translation>
    </message>
    <message>
        <source>%1 · %2 · Tokendesk %3</source>
        <comment>what, when with zone, version</comment>
        <translation>%1 · %2 · Tokendesk %3</translation>
    </message>
    <message>
        <source>−%1  %2</source>
        <comment>points, what they are for</comment>
        <translation>−%1  %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuthorityDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Trust it there</source>
        <translation>Confiar en él allí</translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation>Confiar en un certificado</translation>
    </message>
    <message>
        <source>Registry&apos;s address</source>
        <translation>Dirección del registro</translation>
    </message>
    <message>
        <source>The certificate counts here and nowhere else.</source>
        <translation>El certificado vale aquí y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificado (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a certificate first.</source>
        <translation>Elija primero un certificado.</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Elegir un certificado</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Certificados (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate is kept; keep such a file to yourself.</source>
        <translation>Este archivo contiene también una clave privada. Solo se guarda el certificado; no comparta un archivo así con nadie.</translation>
    </message>
    <message>
        <source>There is no certificate in it. It has to begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>No contiene ningún certificado. Debe empezar por «-----BEGIN CERTIFICATE-----».</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
    <message>
        <source>It does not count today, so no connection would succeed.</source>
        <translation>Hoy no es válido, así que ninguna conexión funcionaría.</translation>
    </message>
    <message>
        <source>This is not the address of a registry. Example: https://tank.example.com</source>
        <translation>Esta no es la dirección de un registro. Ejemplo: https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Bell</name>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation>
            <numerusform>%n aviso sin leer</numerusform>
            <numerusform>%n avisos sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>Avisos: nada nuevo</translation>
    </message>
</context>
<context>
    <name>Tokendesk::BrowserWaitPanel</name>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  Come back: it goes on by itself.</source>
        <translation>1  Se abre el navegador.   2  Apruebe allí la solicitud.   3  Vuelva: el resto es automático.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Address of the approval page</source>
        <translation>Dirección de la página de aprobación</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in any browser:</source>
        <translation>¿No se ha abierto nada? Use esta dirección en cualquier navegador:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>El registro le envía a otro servidor: %1. Ábralo solo si sabe que pertenece al registro.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>No se pudo iniciar ningún navegador. Copie la dirección y ábrala manualmente.</translation>
    </message>
    <message>
        <source>Waiting · %1 left</source>
        <translation>En espera · quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · checked %n second(s) ago · %1 left</source>
        <translation>
            <numerusform>En espera · comprobado hace %n segundo · quedan %1</numerusform>
            <numerusform>En espera · comprobado hace %n segundos · quedan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  It brings you back by itself.</source>
        <translation>1  Se abre el navegador.   2  Apruebe allí la solicitud.   3  Le trae de vuelta automáticamente.</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in a browser on this computer:</source>
        <translation>¿No se ha abierto nada? Use esta dirección en un navegador de este equipo:</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Abrir navegador</translation>
    </message>
    <message>
        <source>Check that the browser shows this code; if it asks for it, type it there:</source>
        <translation>Compruebe que el navegador muestra este código; si lo pide, escríbalo allí:</translation>
    </message>
    <message>
        <source>Check that the browser shows this code. Or open %1 on any device and type it there:</source>
        <translation>Compruebe que el navegador muestra este código. O abra %1 en cualquier dispositivo y escríbalo allí:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>has ended on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>counts only from %1</source>
        <translation>válido solo a partir del %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>caduca el %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChangesPage</name>
    <message>
        <source>Mark as seen</source>
        <translation>Marcar como visto</translation>
    </message>
    <message>
        <source>From now on the difference is told to how it is now.</source>
        <translation>A partir de ahora, las diferencias se muestran respecto al estado actual.</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>Cambios desde la última visita</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Gained rights</source>
        <translation>Permisos añadidos</translation>
    </message>
    <message>
        <source>Lost rights</source>
        <translation>Permisos retirados</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>new end, old end</comment>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Nada ha cambiado desde el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation>
            <numerusform>%n cambio desde el %1.</numerusform>
            <numerusform>%n cambios desde el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Todavía no hay nada con que comparar</translation>
    </message>
    <message>
        <source>Mark what there is as seen. From then on this page shows which tokens are new or gone, and whose rights or end changed.</source>
        <translation>Marque como visto el estado actual. A partir de entonces, esta página muestra qué tokens son nuevos o han desaparecido y cuáles han cambiado de permisos o de caducidad.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Changed end</source>
        <translation>Caducidad modificada</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChipRow</name>
    <message numerus="yes">
        <source>%n more condition(s): edit all as text</source>
        <translation>
            <numerusform>%n condición más: editar todas como texto</numerusform>
            <numerusform>%n condiciones más: editar todas como texto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a click makes all of them text</source>
        <translation>%1: un clic las convierte todas en texto</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChoicePopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choice, what it means</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ClipboardBar</name>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Tiempo hasta que se borre el portapapeles</translation>
    </message>
    <message>
        <source>Clear the clipboard (%1)</source>
        <translation>Borrar el portapapeles (%1)</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Portapapeles borrado</translation>
    </message>
    <message>
        <source>Clipboard already changed</source>
        <translation>El portapapeles ya había cambiado</translation>
    </message>
    <message>
        <source>This desktop does not confirm that the clipboard is clear: copy something else.</source>
        <translation>Este escritorio no confirma que el portapapeles esté vacío: copie otra cosa.</translation>
    </message>
    <message>
        <source>%1 copied – stays until you clear it</source>
        <translation>%1 copiado – permanece hasta que lo borre</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 copiado – se borra en %n&#xa0;s</numerusform>
            <numerusform>%1 copiado – se borra en %n&#xa0;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ColumnLayout</name>
    <message>
        <source>Fit “%1” to its content</source>
        <translation>Ajustar «%1» a su contenido</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Ajustar todas las columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandChoice</name>
    <message>
        <source>Several accounts can be meant. Say which with --account:</source>
        <translation>Hay varias cuentas posibles. Indique cuál con --account:</translation>
    </message>
    <message>
        <source>The text of “%1” is not in the keychain: a registry shows it only once, when it is made.</source>
        <translation>El texto de «%1» no está en el llavero: un registro lo muestra una sola vez, al crearlo.</translation>
    </message>
    <message>
        <source>This account has no token called “%1”.</source>
        <translation>Esta cuenta no tiene ningún token llamado «%1».</translation>
    </message>
    <message>
        <source>Several tokens are called “%1”. Say which by its id:</source>
        <translation>Varios tokens se llaman «%1». Indique cuál por su identificador:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandJob</name>
    <message>
        <source>No account is signed in. Open Tokendesk and add one.</source>
        <translation>No hay ninguna cuenta con sesión iniciada. Abra Tokendesk y añada una.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Ninguna cuenta se llama «%1».</translation>
    </message>
    <message>
        <source>A token goes into a pipe only, where nobody reads it over your shoulder. With --show it is written here.</source>
        <translation>Un token solo se escribe en una tubería, donde nadie lo lee por encima del hombro. Con --show se muestra aquí.</translation>
    </message>
    <message>
        <source>%1 is signed in with a password and has no token of its own. Name one with --token.</source>
        <translation>%1 ha iniciado sesión con contraseña y no tiene un token propio. Indique uno con --token.</translation>
    </message>
    <message>
        <source>The token could not be written: %1</source>
        <translation>No se pudo escribir el token: %1</translation>
    </message>
    <message>
        <source>%1: as last seen. %2</source>
        <translation>%1: último estado conocido. %2</translation>
    </message>
    <message>
        <source>Keychain: open</source>
        <translation>Llavero: abierto</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Llavero: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) in the keychain</source>
        <translation>
            <numerusform>%1: %n token en el llavero</numerusform>
            <numerusform>%1: %n tokens en el llavero</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is signed in.</source>
        <translation>No hay ninguna cuenta con sesión iniciada.</translation>
    </message>
    <message>
        <source>With --unlock it asks for its password.</source>
        <translation>Con --unlock se pide su contraseña.</translation>
    </message>
    <message>
        <source>%1: the tokens of these organisations are not listed, because this account may not see them: %2</source>
        <translation>%1: los tokens de estas organizaciones no aparecen, porque esta cuenta no puede verlos: %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandOrder</name>
    <message>
        <source>Runs a command with a token in the variable that its registry&apos;s tools read, and nowhere else.</source>
        <translation>Ejecuta un comando con un token en la variable que leen las herramientas de su registro, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Writes a token into a pipe.</source>
        <translation>Escribe un token en una tubería.</translation>
    </message>
    <message>
        <source>Lists the tokens of all accounts.</source>
        <translation>Muestra los tokens de todas las cuentas.</translation>
    </message>
    <message>
        <source>Asks the registries whether the accounts are still signed in.</source>
        <translation>Consulta en los registros si las cuentas siguen con la sesión iniciada.</translation>
    </message>
    <message>
        <source>Tells how the keychain is and which accounts there are. Asks no registry.</source>
        <translation>Indica el estado del llavero y qué cuentas hay. No consulta ningún registro.</translation>
    </message>
    <message>
        <source>Ends with 0 when all is well, 1 when the registry refuses the token, 2 for a wrong option, 3 without an account, 4 when the registry cannot be reached, 5 when it has a problem, 6 when the keychain is locked, 7 when it fails, 8 when no token or more than one is called so, 9 when Tokendesk&apos;s own data cannot be read.</source>
        <translation>Termina con 0 si todo va bien, 1 si el registro rechaza el token, 2 si una opción es incorrecta, 3 si no hay cuenta, 4 si el registro no está accesible, 5 si tiene un problema, 6 si el llavero está bloqueado, 7 si falla, 8 si ningún token o más de uno se llama así, 9 si no se pueden leer los propios datos de Tokendesk.</translation>
    </message>
    <message>
        <source>Ends with the command&apos;s own code. If the command could not be started: 126 or 127, as env does; or, before that, 100 and the code of the other commands: 106 when the keychain is locked.</source>
        <translation>Termina con el código del propio comando. Si el comando no se pudo iniciar: 126 o 127, como env; o, antes de eso, 100 más el código de los demás comandos: 106 si el llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The account: a name, an e-mail address, a registry, or registry/name. Not needed where only one can be meant.</source>
        <translation>La cuenta: un nombre, una dirección de correo, un registro o registro/nombre. No hace falta si solo hay una posible.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>C</translation>
    </message>
    <message>
        <source>The name or id of a token whose text is in the keychain; else the account&apos;s own token.</source>
        <translation>El nombre o el identificador de un token cuyo texto está en el llavero; si no, el token propio de la cuenta.</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password if it is locked.</source>
        <translation>Permitir que el llavero pida su contraseña si está bloqueado.</translation>
    </message>
    <message>
        <source>Write *** wherever the token stands in the command&apos;s output.</source>
        <translation>Escribir *** donde aparezca el token en la salida del comando.</translation>
    </message>
    <message>
        <source>Write the token even to a terminal.</source>
        <translation>Escribir el token incluso en un terminal.</translation>
    </message>
    <message>
        <source>Write one JSON document, for scripts.</source>
        <translation>Escribir un único documento JSON, para scripts.</translation>
    </message>
    <message>
        <source>As last seen: ask no registry.</source>
        <translation>Último estado conocido: no consultar ningún registro.</translation>
    </message>
    <message>
        <source>Usage: tokendesk COMMAND [options]</source>
        <translation>Uso: tokendesk COMANDO [opciones]</translation>
    </message>
    <message>
        <source>“tokendesk COMMAND --help” tells more; without a command the window opens.</source>
        <translation>«tokendesk COMANDO --help» da más información; sin comando se abre la ventana.</translation>
    </message>
    <message>
        <source>The command and its arguments, after “--”.</source>
        <translation>El comando y sus argumentos, después de «--».</translation>
    </message>
    <message>
        <source>Name the command to run: tokendesk run -- COMMAND</source>
        <translation>Indique el comando que se va a ejecutar: tokendesk run -- COMANDO</translation>
    </message>
    <message>
        <source>“%1” is too much: a name goes after --account.</source>
        <translation>«%1» sobra: un nombre va después de --account.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandPalette</name>
    <message>
        <source>Commands and tokens</source>
        <translation>Comandos y tokens</translation>
    </message>
    <message>
        <source>Command or token</source>
        <translation>Comando o token</translation>
    </message>
    <message>
        <source>What do you want to do? Or a token&apos;s name</source>
        <translation>¿Qué quiere hacer? O el nombre de un token</translation>
    </message>
    <message>
        <source>Enter: do or show · Ctrl+Enter: copy the token · Esc: close</source>
        <translation>Intro: ejecutar o mostrar · Ctrl+Intro: copiar el token · Esc: cerrar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandText</name>
    <message>
        <source>not reported</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>registry, person, address</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>caduca pronto</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>caduca mañana</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>REGISTRY</source>
        <translation>REGISTRO</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>ÁMBITOS</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ÚLTIMO USO</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>CADUCIDAD</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>GUARDADO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CopyQuestion</name>
    <message>
        <source>This token does not work</source>
        <translation>Este token no funciona</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>«%1» ha caducado: el registro lo rechazará.</translation>
    </message>
    <message>
        <source>“%1” is paused: the registry refuses it until it is switched on again.</source>
        <translation>«%1» está en pausa: el registro lo rechaza hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Copiar de todos modos</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>No copiar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Offer it in the tray</source>
        <translation>Ofrecerlo en la bandeja del sistema</translation>
    </message>
    <message>
        <source>For you alone, kept on this computer</source>
        <translation>Solo para usted, se guarda en este equipo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation>Ninguna de sus cuentas puede crear tokens. Inicie sesión primero en una que pueda.</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation>Póngale un nombre para reconocerlo más adelante.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Como máximo, %n carácter.</numerusform>
            <numerusform>Como máximo, %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation>Esta cuenta ya tiene un token con este nombre.</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Este nombre está libre.</translation>
    </message>
    <message>
        <source>A new token takes the place of one of the same account.</source>
        <translation>Un token nuevo sustituye a otro de la misma cuenta.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>The token may have been created, or not.</source>
        <translation>Puede que el token se haya creado, o puede que no.</translation>
    </message>
    <message>
        <source>Tokendesk is looking for it at the registry. Wait for the list before trying again.</source>
        <translation>Tokendesk lo está buscando en el registro. Espere a la lista antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>No se ha creado ningún token.</translation>
    </message>
    <message>
        <source>To limit its rights, create it on the registry&apos;s web page.</source>
        <translation>Para limitar sus permisos, créelo en la página web del registro.</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Abrir página web</translation>
    </message>
    <message>
        <source>Create with all rights</source>
        <translation>Crear con todos los permisos</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Desbloquear llavero</translation>
    </message>
    <message>
        <source>Without a keychain its text can only be kept in memory until you quit; then it is gone.</source>
        <translation>Sin llavero, su texto solo puede mantenerse en memoria hasta que salga de la aplicación; después se pierde.</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>Mantener solo en memoria</translation>
    </message>
    <message>
        <source>Risk: high</source>
        <translation>Riesgo: alto</translation>
    </message>
    <message>
        <source>Risk: medium</source>
        <translation>Riesgo: medio</translation>
    </message>
    <message>
        <source>Risk: low</source>
        <translation>Riesgo: bajo</translation>
    </message>
    <message>
        <source>It is being created.</source>
        <translation>Se está creando.</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Renovar «%1»</translation>
    </message>
    <message>
        <source>You noted no place where it is used.</source>
        <translation>No ha anotado ningún lugar donde se use.</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n place(s).</source>
        <translation>
            <numerusform>Se usa en %n lugar.</numerusform>
            <numerusform>Se usa en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>First a new token of the same name, rights and life. Then you put it in place of the old one, and the old one is revoked when you say so. Both work until then.</source>
        <translation>Primero, un token nuevo con el mismo nombre, los mismos permisos y la misma duración. Después, usted lo pone en el lugar del antiguo, que se revoca cuando lo indique. Hasta entonces funcionan ambos.</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Crear el token nuevo</translation>
    </message>
    <message>
        <source>The registry accepts either the password or the sign-in no more. Type the password again; if it is right, sign in again.</source>
        <translation>El registro ya no acepta la contraseña o el inicio de sesión. Vuelva a escribir la contraseña; si es correcta, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>Sign in and go on…</source>
        <translation>Iniciar sesión y continuar…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, under names that say nothing. Never in a file of Tokendesk&apos;s.</source>
        <translation>En el llavero del sistema, con nombres que no revelan nada. Nunca en un archivo de Tokendesk.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Abrir la carpeta: %1</translation>
    </message>
    <message>
        <source>where file path</source>
        <translation>dónde archivo fichero ruta carpeta</translation>
    </message>
    <message>
        <source>Lists of tokens, notes and history, without secrets</source>
        <translation>Listas de tokens, notas e historial, sin secretos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your own registry files</source>
        <translation>Sus propios archivos de registro</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>A otro equipo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>What is set here, and your searches. No secret, no account, and no certificate: trust is given on each computer anew.</source>
        <translation>Lo que se ajusta aquí y sus búsquedas. Ningún secreto, ninguna cuenta y ningún certificado: la confianza se concede de nuevo en cada equipo.</translation>
    </message>
    <message>
        <source>backup save transfer</source>
        <translation>copia de seguridad guardar transferir</translation>
    </message>
    <message>
        <source>Sets what the file holds and leaves the rest as it is.</source>
        <translation>Aplica lo que contiene el archivo y deja el resto como está.</translation>
    </message>
    <message>
        <source>restore load</source>
        <translation>restaurar cargar</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Al dejar Tokendesk</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove all my data</source>
        <translation>Eliminar todos mis datos</translation>
    </message>
    <message>
        <source>From this computer and its keychain. You are shown what goes before it does.</source>
        <translation>De este equipo y de su llavero. Antes se le muestra lo que se va a eliminar.</translation>
    </message>
    <message>
        <source>delete erase uninstall keychain</source>
        <translation>borrar eliminar suprimir desinstalar llavero</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Ajustes (%1)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written (%2).</source>
        <translation>No se ha exportado: no se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>No se puede leer %1 (%2).</translation>
    </message>
    <message>
        <source>%1 holds no settings of Tokendesk. Choose a file that “Export settings” wrote.</source>
        <translation>%1 no contiene ajustes de Tokendesk. Elija un archivo creado con «Exportar ajustes».</translation>
    </message>
    <message>
        <source>Imported. Everything in it counts now.</source>
        <translation>Importado. Todo su contenido ya está en vigor.</translation>
    </message>
    <message>
        <source>Imported, except:</source>
        <translation>Importado, excepto:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DetailsHead</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>Su texto no está en su llavero: el registro lo mostró una sola vez, en otro lugar.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Makes a new one in its place, then revokes this one</source>
        <translation>Crea uno nuevo en su lugar y después revoca este</translation>
    </message>
    <message>
        <source>Its registry does not let other programs create tokens.</source>
        <translation>Su registro no permite que otros programas creen tokens.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Offer in the tray</source>
        <translation>Ofrecer en la bandeja del sistema</translation>
    </message>
    <message>
        <source>A new one has been made in its place. Both work.</source>
        <translation>Se ha creado uno nuevo en su lugar. Ambos funcionan.</translation>
    </message>
    <message>
        <source>It takes the place of an older one, which still works.</source>
        <translation>Sustituye a uno anterior, que todavía funciona.</translation>
    </message>
    <message>
        <source>Both stay until %1.</source>
        <translation>Ambos se conservan hasta el %1.</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>Continuar la renovación…</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>No se puede acceder al registro. Actualice cuando vuelva a tener conexión.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %n minuto.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the sign-in. It has ended or was revoked – or its request limit for today is used up: %1 answers both alike. Sign in again, or try again tomorrow.</source>
        <translation>%1 rechazó el inicio de sesión. La sesión ha terminado o se ha revocado – o se ha agotado su límite de solicitudes de hoy: %1 responde igual en ambos casos. Vuelva a iniciar sesión o inténtelo mañana.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: it has ended or was revoked. Sign in again.</source>
        <translation>%1 rechazó el inicio de sesión: la sesión ha terminado o se ha revocado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the network, then try again.</source>
        <translation>%1 no está accesible (%2). Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 no respondió a tiempo. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent. If this is your company&apos;s registry, its certificate authority has to be installed on this computer.</source>
        <translation>%1 presenta un certificado que no es de confianza, así que no se ha enviado nada. Si es el registro de su empresa, su autoridad de certificación debe estar instalada en este equipo.</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is not a safe address for a token. Use https://, or http://127.0.0.1 for a registry on this computer.</source>
        <translation>No se ha enviado nada: «%1» no es una dirección segura para un token. Use https://, o http://127.0.0.1 para un registro en este equipo.</translation>
    </message>
    <message>
        <source>%1 redirects to another address (%2). Tokendesk does not send a token there; correct the registry&apos;s address instead.</source>
        <translation>%1 redirige a otra dirección (%2). Tokendesk no envía tokens allí; corrija la dirección del registro.</translation>
    </message>
    <message>
        <source>%1 accepts the token, but lets only a signed-in person manage tokens. Sign in with e-mail and password to see and manage them here.</source>
        <translation>%1 acepta el token, pero solo permite gestionar tokens a una persona con la sesión iniciada. Inicie sesión con correo y contraseña para verlos y gestionarlos aquí.</translation>
    </message>
    <message>
        <source>%1 says that this account has too few rights for that.</source>
        <translation>%1 indica que esta cuenta no tiene permisos suficientes para eso.</translation>
    </message>
    <message>
        <source>%1 does not have it (any more).</source>
        <translation>%1 no lo tiene (o ya no lo tiene).</translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation>%1 no ha aceptado esta solicitud.</translation>
    </message>
    <message>
        <source>%1 cannot limit tokens that are created here: such a token could do everything.</source>
        <translation>%1 no puede limitar los tokens que se crean aquí: un token así podría hacerlo todo.</translation>
    </message>
    <message>
        <source>%1 received too many requests.</source>
        <translation>%1 ha recibido demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2). Try again later.</source>
        <translation>%1 tiene un problema interno (%2). Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read (%2). Is the address right?</source>
        <translation>%1 dio una respuesta ilegible (%2). ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>%1 does not offer this here.</source>
        <translation>%1 no ofrece esto aquí.</translation>
    </message>
    <message>
        <source>%1 may have done it, or not. Refresh the list before trying again.</source>
        <translation>%1 puede haberlo hecho o no. Actualice la lista antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No keychain service answers on this computer (%1).</source>
        <translation>Ningún servicio de llavero responde en este equipo (%1).</translation>
    </message>
    <message>
        <source>The keychain failed (%1).</source>
        <translation>El llavero ha fallado (%1).</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret.</source>
        <translation>El llavero no contiene este secreto.</translation>
    </message>
    <message>
        <source>Tokendesk cannot read or save its own data (%1).</source>
        <translation>Tokendesk no puede leer o guardar sus propios datos (%1).</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>Esto no puede ser correcto: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Its message: “%1”</source>
        <translation>Su mensaje: «%1»</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is too large (%1 bytes)</source>
        <translation>es demasiado grande (%1 bytes)</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>falta o está vacío</translation>
    </message>
    <message>
        <source>has the wrong type; expected: %1</source>
        <translation>tiene un tipo incorrecto; se esperaba: %1</translation>
    </message>
    <message>
        <source>is not a known key; is it misspelt?</source>
        <translation>no es una clave conocida; ¿está mal escrita?</translation>
    </message>
    <message>
        <source>has a value that is not allowed; possible: %1</source>
        <translation>tiene un valor no permitido; posibles: %1</translation>
    </message>
    <message>
        <source>must be an https address: %1</source>
        <translation>debe ser una dirección https: %1</translation>
    </message>
    <message>
        <source>must be a JSON pointer such as /id: %1</source>
        <translation>debe ser un puntero JSON como /id: %1</translation>
    </message>
    <message>
        <source>must be a method and a path, such as “GET /tokens”: %1</source>
        <translation>debe ser un método y una ruta, como «GET /tokens»: %1</translation>
    </message>
    <message>
        <source>is out of range; possible: %1</source>
        <translation>está fuera de rango; posible: %1</translation>
    </message>
    <message>
        <source>names a scope that the file does not define: %1</source>
        <translation>nombra un ámbito que el archivo no define: %1</translation>
    </message>
    <message>
        <source>is used twice: %1. The first one counts.</source>
        <translation>se usa dos veces: %1. Cuenta la primera.</translation>
    </message>
    <message>
        <source>stands in for the built-in registry “%1”.</source>
        <translation>sustituye al registro integrado «%1».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file and place, what is wrong there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The sign-in at %1 has come to its end. Sign in again to go on.</source>
        <translation>%1: la sesión ha llegado a su fin. Vuelva a iniciar sesión para continuar.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventAsking</name>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The registry filters by %1.</source>
        <comment>parts of a filter</comment>
        <translation>El registro filtra por %1.</translation>
    </message>
    <message>
        <source>By %1 only what has been read is filtered.</source>
        <comment>parts of a filter</comment>
        <translation>Por %1 solo se filtra lo que ya se ha leído.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventFilterBar</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>from any day</source>
        <translation>desde cualquier día</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>hasta hoy</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventLook</name>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>vetado</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>puesto en activo</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>member removed</source>
        <translation>miembro quitado</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>renovado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>reactivado</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>acceptance ended</source>
        <translation>aceptación finalizada</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>importación deshecha</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>time</comment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>time</comment>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventModel</name>
    <message>
        <source>%1, %2, by %3, %4, %5</source>
        <comment>time, action, actor, target, source</comment>
        <translation>%1, %2, por %3, %4, %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventsPage</name>
    <message>
        <source>Read all older events</source>
        <translation>Leer todos los eventos anteriores</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Mostrar todos los eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>events</comment>
        <translation>%1 de %2 leídos</translation>
    </message>
    <message>
        <source>No log of events of a registry may be read here: these are this program&apos;s own.</source>
        <translation>Aquí no se puede leer el historial de eventos de ningún registro: estos eventos son los del propio programa.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is not as it was written.</source>
        <translation>La línea %1 del diario de este equipo no está como se escribió.</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is missing.</source>
        <translation>Falta la línea %1 del diario de este equipo.</translation>
    </message>
    <message>
        <source>Somebody or something changed the file; what it says from there on proves nothing.</source>
        <translation>Alguien o algo modificó el archivo; lo que dice a partir de ahí no prueba nada.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExpiryChooser</name>
    <message>
        <source>Days until it ends</source>
        <translation>Días hasta que caduque</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Fecha…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>It never ends by itself: somebody has to revoke it.</source>
        <translation>Nunca caduca por sí solo: alguien tiene que revocarlo.</translation>
    </message>
    <message>
        <source>Remind me to review on</source>
        <translation>Recordarme que lo revise el</translation>
    </message>
    <message>
        <source>%1 to %2 days are possible here.</source>
        <translation>Aquí se admiten de %1 a %2 días.</translation>
    </message>
    <message>
        <source>Remind me to review it on</source>
        <translation>Recordarme que lo revise el</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %2 %3 (%n day(s)).</source>
        <comment>date, time, zone</comment>
        <translation>
            <numerusform>Caduca el %1, %2 %3 (%n día).</numerusform>
            <numerusform>Caduca el %1, %2 %3 (%n días).</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of this registry never end by themselves: somebody has to revoke them.</source>
        <translation>Los tokens de este registro nunca caducan por sí solos: alguien tiene que revocarlos.</translation>
    </message>
    <message>
        <source>That is a %1.</source>
        <comment>name of a weekday</comment>
        <translation>Cae en %1.</translation>
    </message>
    <message>
        <source>Friday before (%1)</source>
        <translation>Viernes anterior (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Delete takes it away, Enter edits it.</source>
        <translation>Supr lo quita, Intro lo edita.</translation>
    </message>
    <message>
        <source>%1: click to edit, × to take it away</source>
        <translation>%1: clic para editar, × para quitar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterField</name>
    <message>
        <source>Save this search in the side bar</source>
        <translation>Guardar esta búsqueda en la barra lateral</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>Filter tokens, or type is: scope: unused: expires:</source>
        <translation>Filtre los tokens o escriba is: scope: unused: expires:</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>¿Usar «%1»?</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>Tab or a click puts the right word in.</source>
        <translation>Tab o un clic inserta la palabra correcta.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingDetails</name>
    <message>
        <source>Show tokens</source>
        <translation>Mostrar tokens</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>Volver a detectarlo</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>Sobre el hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n more was/were accepted.</source>
        <translation>
            <numerusform>Se ha aceptado %n más.</numerusform>
            <numerusform>Se han aceptado %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to rotate</source>
        <translation>Elegir uno para renovarlo</translation>
    </message>
    <message>
        <source>Accepted for %1 because: %2</source>
        <translation>Aceptado para %1. Motivo: %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Nothing is accepted.</source>
        <translation>No se ha aceptado nada.</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>No se ha encontrado nada de lo que buscan las reglas.</translation>
    </message>
    <message>
        <source>Whoever accepts a finding says why and until when; here it can be taken back.</source>
        <translation>Quien acepta un hallazgo indica por qué y hasta cuándo; aquí se puede anular.</translation>
    </message>
    <message>
        <source>“Rules…” says what is looked for.</source>
        <translation>«Reglas…» indica qué se busca.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>rule, token</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity, finding</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingWords</name>
    <message numerus="yes">
        <source>%n token(s) of %1, who is gone or disabled</source>
        <translation>
            <numerusform>%n token de %1, que ya no está o está desactivado</numerusform>
            <numerusform>%n tokens de %1, que ya no está o está desactivado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) have the name “%1”</source>
        <translation>
            <numerusform>%n token se llama «%1»</numerusform>
            <numerusform>%n tokens se llaman «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n % of a rate limit are used up</source>
        <translation>
            <numerusform>Se ha usado el %n&#xa0;% de un límite de solicitudes</numerusform>
            <numerusform>Se ha usado el %n&#xa0;% de un límite de solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was at work at an unusual hour</source>
        <translation>%1 actuó a una hora inusual</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) by %1 within minutes</source>
        <translation>
            <numerusform>%n evento de %1 en pocos minutos</numerusform>
            <numerusform>%n eventos de %1 en pocos minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did something and is not among the people</source>
        <translation>%1 hizo algo y no figura entre las personas</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with the forbidden right %1</source>
        <translation>
            <numerusform>%n token con el permiso prohibido %1</numerusform>
            <numerusform>%n tokens con el permiso prohibido %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights, older than %1 days</source>
        <translation>
            <numerusform>%n token con permisos peligrosos y más de %1 días</numerusform>
            <numerusform>%n tokens con permisos peligrosos y más de %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) never used</source>
        <translation>
            <numerusform>%n token nunca usado</numerusform>
            <numerusform>%n tokens nunca usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not used for %1 days</source>
        <translation>
            <numerusform>%n token sin usar desde hace %1 días</numerusform>
            <numerusform>%n tokens sin usar desde hace %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without an end</source>
        <translation>
            <numerusform>%n token sin caducidad</numerusform>
            <numerusform>%n tokens sin caducidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end within %1 days</source>
        <translation>
            <numerusform>%n token caduca en menos de %1 días</numerusform>
            <numerusform>%n tokens caducan en menos de %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live longer than the policy allows</source>
        <translation>
            <numerusform>%n token dura más de lo que permite la política</numerusform>
            <numerusform>%n tokens duran más de lo que permite la política</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) may do more than they need</source>
        <translation>
            <numerusform>%n token permite más de lo necesario</numerusform>
            <numerusform>%n tokens permiten más de lo necesario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of an old form</source>
        <translation>
            <numerusform>%n token con formato antiguo</numerusform>
            <numerusform>%n tokens con formato antiguo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test token(s) used for real</source>
        <translation>
            <numerusform>%n token de prueba usado en producción</numerusform>
            <numerusform>%n tokens de prueba usados en producción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lay in a plain file</source>
        <translation>
            <numerusform>%n token estaba en un archivo sin cifrar</numerusform>
            <numerusform>%n tokens estaban en un archivo sin cifrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with a name against the policy</source>
        <translation>
            <numerusform>%n token con un nombre contrario a la política</numerusform>
            <numerusform>%n tokens con un nombre contrario a la política</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights against the policy</source>
        <translation>
            <numerusform>%n token con permisos peligrosos contrarios a la política</numerusform>
            <numerusform>%n tokens con permisos peligrosos contrarios a la política</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) older than %1 days</source>
        <translation>
            <numerusform>%n token de administrador con más de %1 días</numerusform>
            <numerusform>%n tokens de administrador con más de %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n nunca usado</numerusform>
            <numerusform>%n nunca usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused for %1 days</source>
        <translation>
            <numerusform>%n sin usar desde hace %1 días</numerusform>
            <numerusform>%n sin usar desde hace %1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an end</source>
        <translation>
            <numerusform>%n sin caducidad</numerusform>
            <numerusform>%n sin caducidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon</source>
        <translation>
            <numerusform>%n caduca pronto</numerusform>
            <numerusform>%n caducan pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long-lived</source>
        <translation>
            <numerusform>%n con duración excesiva</numerusform>
            <numerusform>%n con duración excesiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many rights</source>
        <translation>
            <numerusform>%n con demasiados permisos</numerusform>
            <numerusform>%n con demasiados permisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n sin propietario</numerusform>
            <numerusform>%n sin propietario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n con el mismo nombre</numerusform>
            <numerusform>%n con el mismo nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an old form</source>
        <translation>
            <numerusform>%n con formato antiguo</numerusform>
            <numerusform>%n con formato antiguo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in plain files</source>
        <translation>
            <numerusform>%n en un archivo sin cifrar</numerusform>
            <numerusform>%n en archivos sin cifrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate limit(s) nearly used up</source>
        <translation>
            <numerusform>%n límite de solicitudes casi agotado</numerusform>
            <numerusform>%n límites de solicitudes casi agotados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at unusual hours</source>
        <translation>
            <numerusform>%n evento a una hora inusual</numerusform>
            <numerusform>%n eventos a horas inusuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burst(s) of events</source>
        <translation>
            <numerusform>%n ráfaga de eventos</numerusform>
            <numerusform>%n ráfagas de eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown actor(s)</source>
        <translation>
            <numerusform>%n actor desconocido</numerusform>
            <numerusform>%n actores desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a forbidden right</source>
        <translation>
            <numerusform>%n con un permiso prohibido</numerusform>
            <numerusform>%n con un permiso prohibido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name against the policy</source>
        <translation>
            <numerusform>%n con un nombre contrario a la política</numerusform>
            <numerusform>%n con un nombre contrario a la política</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) against the policy</source>
        <translation>
            <numerusform>%n token de administrador contrario a la política</numerusform>
            <numerusform>%n tokens de administrador contrarios a la política</numerusform>
        </translation>
    </message>
    <message>
        <source>Dangerous rights for long</source>
        <translation>Permisos peligrosos desde hace tiempo</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Lives longer than the policy</source>
        <translation>Dura más de lo que permite la política</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>Demasiados permisos</translation>
    </message>
    <message>
        <source>Owner is gone</source>
        <translation>El propietario ya no está</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Old form</source>
        <translation>Formato antiguo</translation>
    </message>
    <message>
        <source>Test token used for real</source>
        <translation>Token de prueba usado en producción</translation>
    </message>
    <message>
        <source>In a plain file</source>
        <translation>En un archivo sin cifrar</translation>
    </message>
    <message>
        <source>Rate limit nearly used up</source>
        <translation>Límite de solicitudes casi agotado</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>Hora inusual</translation>
    </message>
    <message>
        <source>Burst of events</source>
        <translation>Ráfaga de eventos</translation>
    </message>
    <message>
        <source>Unknown actor</source>
        <translation>Actor desconocido</translation>
    </message>
    <message>
        <source>Forbidden right</source>
        <translation>Permiso prohibido</translation>
    </message>
    <message>
        <source>Name against the policy</source>
        <translation>Nombre contrario a la política</translation>
    </message>
    <message>
        <source>Dangerous right against the policy</source>
        <translation>Permiso peligroso contrario a la política</translation>
    </message>
    <message>
        <source>The longer a powerful token is around, the more places may know it. A new one puts an end to all copies of the old one.</source>
        <translation>Cuanto más tiempo lleva en uso un token con muchos permisos, en más lugares puede conocerse. Uno nuevo invalida todas las copias del antiguo.</translation>
    </message>
    <message>
        <source>Nobody misses a token that was never used, but a thief could use it.</source>
        <translation>Nadie echa en falta un token que nunca se ha usado, pero un ladrón podría usarlo.</translation>
    </message>
    <message>
        <source>What needed it is probably gone. Whoever finds it can still use it.</source>
        <translation>Lo que lo necesitaba probablemente ya no existe. Quien lo encuentre todavía puede usarlo.</translation>
    </message>
    <message>
        <source>It works until somebody revokes it, also when it was stolen and nobody noticed. Replace it by one with an end.</source>
        <translation>Funciona hasta que alguien lo revoque, incluso si se ha robado sin que nadie lo note. Sustitúyalo por uno con caducidad.</translation>
    </message>
    <message>
        <source>What uses it stops on that day. Replace it before.</source>
        <translation>Lo que lo usa deja de funcionar ese día. Sustitúyalo antes.</translation>
    </message>
    <message>
        <source>Your policy limits how long a token may live. Replace it by one that ends in time.</source>
        <translation>Su política limita la duración de los tokens. Sustitúyalo por uno que caduque a tiempo.</translation>
    </message>
    <message>
        <source>No ready-made set of rights needs as much. A token with fewer rights can break less.</source>
        <translation>Ningún conjunto de permisos predefinido necesita tanto. Un token con menos permisos puede causar menos daños.</translation>
    </message>
    <message>
        <source>Nobody answers for it any more, and it may stop when the account is removed. Move its work to a service account.</source>
        <translation>Ya nadie responde de él y puede dejar de funcionar cuando se elimine la cuenta. Traslade su función a una cuenta de servicio.</translation>
    </message>
    <message>
        <source>Nobody can tell which one is used where, so nobody dares to revoke one. Look at them and keep one.</source>
        <translation>Nadie sabe cuál se usa en cada sitio, así que nadie se atreve a revocar ninguno. Examínelos y conserve uno.</translation>
    </message>
    <message>
        <source>The registry gave out this form formerly. Scanners for leaked secrets may not know it.</source>
        <translation>El registro emitía antes este formato. Es posible que los detectores de secretos filtrados no lo reconozcan.</translation>
    </message>
    <message>
        <source>It is a token for tests, but its name or place says that something real depends on it.</source>
        <translation>Es un token de prueba, pero su nombre o su ubicación indican que algo en producción depende de él.</translation>
    </message>
    <message>
        <source>Every program that you run can or could read it there. Only a new one in its place is safe.</source>
        <translation>Cualquier programa que usted ejecute puede o pudo leerlo allí. Solo uno nuevo en su lugar es seguro.</translation>
    </message>
    <message>
        <source>When the limit is reached, the registry refuses everything until it comes back by itself.</source>
        <translation>Cuando se alcanza el límite, el registro lo rechaza todo hasta que se restablece por sí solo.</translation>
    </message>
    <message>
        <source>Outside the usual hours a token was made, changed or revoked. Ask whether it was on purpose.</source>
        <translation>Fuera del horario habitual se creó, modificó o revocó un token. Pregunte si fue intencionado.</translation>
    </message>
    <message>
        <source>So much in so short a time is a script, or somebody in a hurry. Ask which.</source>
        <translation>Tanto en tan poco tiempo es un script o alguien con prisa. Pregunte cuál de los dos.</translation>
    </message>
    <message>
        <source>Whoever did this is neither a person nor a machine that the registry names.</source>
        <translation>Quien hizo esto no es ni una persona ni una máquina que el registro mencione.</translation>
    </message>
    <message>
        <source>Your policy forbids this right. Replace the token by one without it.</source>
        <translation>Su política prohíbe este permiso. Sustituya el token por uno que no lo tenga.</translation>
    </message>
    <message>
        <source>Your policy says how tokens are called, so that everybody knows what they are for.</source>
        <translation>Su política indica cómo se llaman los tokens, para que todos sepan para qué sirven.</translation>
    </message>
    <message>
        <source>Your policy names who may hold such rights, and the owner is not among them.</source>
        <translation>Su política indica quién puede tener esos permisos, y el propietario no figura entre ellos.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Replace by a service account…</source>
        <translation>Sustituir por una cuenta de servicio…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Mostrar tokens</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Mostrar eventos</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Regular.</translation>
    </message>
    <message>
        <source>Poor.</source>
        <translation>Mal.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingsPage</name>
    <message>
        <source>Which findings</source>
        <translation>Qué hallazgos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Abiertos (%1)</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <translation>Aceptados (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FirstRunDialog</name>
    <message>
        <source>Keep secrets in memory only, until I quit</source>
        <translation>Mantener los secretos solo en memoria, hasta que salga de la aplicación</translation>
    </message>
    <message>
        <source>Help me to fix it</source>
        <translation>Ayudarme a solucionarlo</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Welcome to Tokendesk</source>
        <translation>Le damos la bienvenida a Tokendesk</translation>
    </message>
    <message>
        <source>You find this again in the menu.</source>
        <translation>Puede volver a abrir esto desde el menú.</translation>
    </message>
    <message>
        <source>Tokendesk keeps the text of your tokens in the keychain of this computer. It never writes one into a file.</source>
        <translation>Tokendesk guarda el texto de sus tokens en el llavero de este equipo. Nunca lo escribe en un archivo.</translation>
    </message>
    <message>
        <source>Sign in to a registry, with your browser, with e-mail and password, or by pasting a token that you have. Then its tokens are listed here: what they may do, when they end, and which were never used.</source>
        <translation>Inicie sesión en un registro con el navegador, con correo y contraseña o pegando un token que ya tenga. Después verá aquí sus tokens: qué permiten hacer, cuándo caducan y cuáles no se han usado nunca.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking at the keychain…</source>
        <translation>Examinando el llavero…</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it.</source>
        <translation>Se escribe un dato de prueba, se vuelve a leer y se elimina.</translation>
    </message>
    <message>
        <source>Tested: written, read back, deleted.</source>
        <translation>Probado: escrito, leído de nuevo y eliminado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>Un lugar seguro</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Existing files</source>
        <translation>Archivos existentes</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>page, pages, title</comment>
        <translation>%1 de %2 · %3</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Footer</name>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n account(s)</source>
        <translation>
            <numerusform>Sin conexión: %n cuenta</numerusform>
            <numerusform>Sin conexión: %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n account(s)…</source>
        <translation>
            <numerusform>Comprobando %n cuenta…</numerusform>
            <numerusform>Comprobando %n cuentas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) online</source>
        <translation>
            <numerusform>%1 de %n cuenta en línea</numerusform>
            <numerusform>%1 de %n cuentas en línea</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar con la sesión de escritorio</translation>
    </message>
    <message>
        <source>So that the tray is there when you need it.</source>
        <translation>Para que el icono de la bandeja esté ahí cuando lo necesite.</translation>
    </message>
    <message>
        <source>autostart login boot</source>
        <translation>inicio automático arranque sesión autostart</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Iniciar en la bandeja del sistema</translation>
    </message>
    <message>
        <source>When started with the session. Without a tray the window shows.</source>
        <translation>Cuando se inicia con la sesión. Si no hay bandeja, se muestra la ventana.</translation>
    </message>
    <message>
        <source>hidden minimised</source>
        <translation>oculto minimizado</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Closing the window leaves Tokendesk in the tray</source>
        <translation>Al cerrar la ventana, Tokendesk permanece en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Without a tray it is minimised instead. Else closing quits.</source>
        <translation>Si no hay bandeja, se minimiza. Si se desactiva, cerrar la ventana equivale a salir.</translation>
    </message>
    <message>
        <source>close quit background</source>
        <translation>cerrar salir segundo plano</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Questions you do not want to be asked again</source>
        <translation>Preguntas que no quiere que se le repitan</translation>
    </message>
    <message>
        <source>Tokendesk asks them anew from now on.</source>
        <translation>A partir de ahora, Tokendesk vuelve a hacerlas.</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>respuestas recordadas</translation>
    </message>
    <message>
        <source>The demonstration leaves your session as it is.</source>
        <translation>La demostración deja su sesión como está.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HandoverDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>La nueva clave ya está en todas partes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Delete the old one</source>
        <translation>Eliminar la cuenta antigua</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Revocar la credencial antigua</translation>
    </message>
    <message>
        <source>Both work now. Put the new key where the old one is used, try it, and then end the old one.</source>
        <translation>Ahora funcionan las dos credenciales. Ponga la nueva clave donde se usa la credencial antigua, pruébela y después retire la antigua.</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>Ambas se conservan; la ventana se lo recuerda.</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>Renovar una clave de «%1»</translation>
    </message>
    <message>
        <source>“%1” takes the place of “%2”</source>
        <comment>new, old</comment>
        <translation>«%1» sustituye a «%2»</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>La nueva clave</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>Su texto no está en su llavero.</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>Dónde se usa la credencial antigua</translation>
    </message>
    <message>
        <source>Nobody noted where. Ask those who work with it, or look at its last use.</source>
        <translation>Nadie ha anotado dónde. Pregunte a quienes trabajan con ella o mire su último uso.</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>La credencial antigua</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>Conservar ambas definitivamente</translation>
    </message>
    <message>
        <source>Nothing reminds you any more.</source>
        <translation>Ya no se le recuerda nada.</translation>
    </message>
    <message>
        <source>%1
Created: %2
Last used: %3</source>
        <comment>key, time, time</comment>
        <translation>%1
Creada: %2
Último uso: %3</translation>
    </message>
    <message>
        <source>%1
Created: %2</source>
        <comment>key, time</comment>
        <translation>%1
Creada: %2</translation>
    </message>
    <message>
        <source>%1
Last used: %2</source>
        <comment>name, time</comment>
        <translation>%1
Último uso: %2</translation>
    </message>
    <message>
        <source>Tick above that the new one is in place.</source>
        <translation>Marque arriba que la nueva clave ya está en todas partes.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <translation>Válida · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::IdentityPanel</name>
    <message>
        <source>Call it</source>
        <translation>Nombre de esta cuenta</translation>
    </message>
    <message>
        <source>The token is good, but this registry does not say whose it is. The name is for you alone.</source>
        <translation>El token es válido, pero este registro no indica de quién es. El nombre es solo para usted.</translation>
    </message>
    <message>
        <source>This is who the registry knows you as:</source>
        <translation>El registro le conoce con esta identidad:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Miembro de: %1</translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation>Permisos: %1</translation>
    </message>
    <message>
        <source>The registry gave more than was asked for: %1</source>
        <translation>El registro ha concedido más de lo solicitado: %1</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>La sesión se mantiene en memoria hasta que salga de la aplicación, porque así lo eligió.</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>La sesión se guardará en su llavero y en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportDialog</name>
    <message>
        <source>Import existing tokens</source>
        <translation>Importar tokens existentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tokens are being moved.</source>
        <translation>Se están moviendo los tokens.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportList</name>
    <message>
        <source>Tokens in plain text</source>
        <translation>Tokens en texto sin cifrar</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Consultando el registro…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportPanel</name>
    <message>
        <source>Take the tokens out of their files</source>
        <translation>Quitar los tokens de sus archivos</translation>
    </message>
    <message>
        <source>Leave them there too, readable by you alone</source>
        <translation>Dejarlos también ahí, con permiso de lectura solo para usted</translation>
    </message>
    <message>
        <source>Look into a .env file…</source>
        <translation>Examinar un archivo .env…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Then start the registry&apos;s tool with: tokendesk run -- COMMAND. You can undo this for a day.</source>
        <translation>Inicie después la herramienta del registro con: tokendesk run -- COMANDO. Puede deshacer esto durante un día.</translation>
    </message>
    <message>
        <source>The registry&apos;s tool works as before.</source>
        <translation>La herramienta del registro funciona como antes.</translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <translation>Buscando tokens…</translation>
    </message>
    <message numerus="yes">
        <source>Found %n token(s) in plain text on this computer.</source>
        <translation>
            <numerusform>Se ha encontrado %n token en texto sin cifrar en este equipo.</numerusform>
            <numerusform>Se han encontrado %n tokens en texto sin cifrar en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token lies in plain text where the registries&apos; tools keep theirs.</source>
        <translation>No hay ningún token en texto sin cifrar donde las herramientas de los registros guardan los suyos.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the keychain</source>
        <translation>
            <numerusform>Mover %n token al llavero</numerusform>
            <numerusform>Mover %n tokens al llavero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n to the keychain</source>
        <translation>
            <numerusform>Copiar %n token en el llavero</numerusform>
            <numerusform>Copiar %n tokens en el llavero</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>Elija al menos un token.</translation>
    </message>
    <message>
        <source>Look into a .env file</source>
        <translation>Examinar un archivo .env</translation>
    </message>
    <message>
        <source>They lay in plain text, so others may have read them. Find them by “tag:plain-file”, and replace them by new ones when you can.</source>
        <translation>Estaban en texto sin cifrar, así que otras personas pueden haberlos leído. Encuéntrelos con «tag:plain-file» y sustitúyalos por otros nuevos cuando pueda.</translation>
    </message>
    <message>
        <source>Taken out of %1 on %2</source>
        <comment>file, time</comment>
        <translation>Quitado de %1 el %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write the token back into %1</source>
        <translation>Volver a escribir el token en %1</translation>
    </message>
    <message>
        <source>“%1” lay in plain text: put a new token in its place.</source>
        <translation>«%1» estaba en texto sin cifrar: ponga un token nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Renovar «%1»</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportWords</name>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is too large for such a file (%1 bytes)</source>
        <translation>es demasiado grande para un archivo así (%1 bytes)</translation>
    </message>
    <message>
        <source>it is not JSON (%1)</source>
        <translation>no es JSON (%1)</translation>
    </message>
    <message>
        <source>the registry&apos;s address in it is not safe for a token (%1)</source>
        <translation>la dirección del registro que contiene no es segura para un token (%1)</translation>
    </message>
    <message>
        <source>what stands there cannot be a token</source>
        <translation>lo que figura ahí no puede ser un token</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>every program that you start can read it</source>
        <translation>cualquier programa que inicie puede leerlo</translation>
    </message>
    <message>
        <source>others on this computer can read it (mode %1)</source>
        <translation>otros usuarios de este equipo pueden leerlo (modo %1)</translation>
    </message>
    <message>
        <source>in a Git folder and not ignored</source>
        <translation>en una carpeta de Git y sin ignorar</translation>
    </message>
    <message>
        <source>copied elsewhere by %1</source>
        <translation>copiado a otro lugar por %1</translation>
    </message>
    <message>
        <source>not in use: %1 is set and counts first</source>
        <translation>no se usa: %1 está definida y tiene prioridad</translation>
    </message>
    <message>
        <source>The file belongs to somebody else.</source>
        <translation>El archivo pertenece a otra persona.</translation>
    </message>
    <message>
        <source>The file is a link to a place outside of your home folder.</source>
        <translation>El archivo es un enlace a un lugar fuera de su carpeta personal.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>No se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file, number, reason</comment>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. The variable stays set: remove it where your shell sets it.</source>
        <translation>Copiado. Válido: %1. La variable sigue definida: elimínela donde la define su shell.</translation>
    </message>
    <message>
        <source>Moved. Valid: %1</source>
        <translation>Movido. Válido: %1</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. Only you can read the file now.</source>
        <translation>Copiado. Válido: %1. Ahora solo usted puede leer el archivo.</translation>
    </message>
    <message>
        <source>Not touched: the file was changed meanwhile. Look again.</source>
        <translation>Sin cambios: el archivo se ha modificado mientras tanto. Vuelva a mirar.</translation>
    </message>
    <message>
        <source>Not touched: %1 is signed in here with another token, and the list does not tell which one this is. Revoke it, or sign that account out first.</source>
        <translation>Sin cambios: %1 ha iniciado sesión aquí con otro token, y la lista no indica cuál es este. Revóquelo o cierre primero la sesión de esa cuenta.</translation>
    </message>
    <message>
        <source>Not touched: %1 refuses this token. It has ended or was revoked; delete it from the file.</source>
        <translation>Sin cambios: %1 rechaza este token. Ha caducado o se ha revocado; elimínelo del archivo.</translation>
    </message>
    <message>
        <source>Not touched. %1</source>
        <translation>Sin cambios. %1</translation>
    </message>
    <message>
        <source>Written back into %1. The account stays in Tokendesk.</source>
        <translation>Escrito de nuevo en %1. La cuenta sigue en Tokendesk.</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has a token again.</source>
        <translation>Sin cambios: %1 vuelve a contener un token.</translation>
    </message>
    <message>
        <source>Nothing changed: the part of %1 that it stood in is gone.</source>
        <translation>Sin cambios: la parte de %1 donde estaba ya no existe.</translation>
    </message>
    <message>
        <source>the token there is longer than the keychain takes (%1 bytes)</source>
        <translation>el token que hay allí supera el tamaño que admite el llavero (%1 bytes)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainDoctor</name>
    <message>
        <source>Unlock keychain</source>
        <translation>Desbloquear llavero</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Keychain doctor</source>
        <translation>Diagnóstico del llavero</translation>
    </message>
    <message>
        <source>Names, versions and times; nothing secret.</source>
        <translation>Nombres, versiones y tiempos; nada secreto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it…</source>
        <translation>Escribiendo un dato de prueba, leyéndolo de nuevo y eliminándolo…</translation>
    </message>
    <message>
        <source>Keychain “%1”, kept by %2</source>
        <comment>name of the collection, name of the program</comment>
        <translation>Llavero «%1», gestionado por %2</translation>
    </message>
    <message>
        <source>a program that cannot be seen</source>
        <translation>un programa que no se puede identificar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainText</name>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>El llavero del sistema</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 works and answered in %2.</source>
        <translation>%1 funciona y ha respondido en %2.</translation>
    </message>
    <message>
        <source>That is slow.</source>
        <translation>Es lento.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Escribir: %1</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Volver a leer: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>Another program may be keeping the keychain busy, or it waits for a device or a network folder. Check again in a minute.</source>
        <translation>Puede que otro programa mantenga ocupado el llavero, o que este espere a un dispositivo o a una carpeta de red. Vuelva a comprobarlo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Unlock it; its password usually is the one that you log in with.</source>
        <translation>Desbloquéelo; su contraseña suele ser la misma con la que inicia sesión en el equipo.</translation>
    </message>
    <message>
        <source>If it never unlocks by itself: give it the password that you log in with, in the system&apos;s program for passwords and keys.</source>
        <translation>Si nunca se desbloquea por sí solo, asígnele la contraseña con la que inicia sesión en el equipo, en el programa de contraseñas y claves del sistema.</translation>
    </message>
    <message>
        <source>The service runs but has no keychain yet: make one in the system&apos;s program for passwords and keys, and make it the default.</source>
        <translation>El servicio está en ejecución, pero todavía no tiene ningún llavero: cree uno en el programa de contraseñas y claves del sistema y establézcalo como predeterminado.</translation>
    </message>
    <message>
        <source>Start Tokendesk from the desktop: without its session bus no program reaches the keychain.</source>
        <translation>Inicie Tokendesk desde el escritorio: sin su bus de sesión, ningún programa puede acceder al llavero.</translation>
    </message>
    <message>
        <source>Install a keychain service: gnome-keyring, KWallet or KeePassXC.</source>
        <translation>Instale un servicio de llavero: gnome-keyring, KWallet o KeePassXC.</translation>
    </message>
    <message>
        <source>If there is one: switch on its “Secret Service”, then log out and in again.</source>
        <translation>Si ya hay uno, active su «Secret Service»; después cierre la sesión del escritorio y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Lock and unlock the keychain, or log out and in again, then check again.</source>
        <translation>Bloquee y desbloquee el llavero, o cierre la sesión del escritorio y vuelva a iniciarla; después compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>If it stays: copy the report for whoever looks after this computer.</source>
        <translation>Si continúa, copie el informe para la persona que administra este equipo.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaverHoldings</name>
    <message>
        <source>What still works</source>
        <translation>Lo que todavía funciona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke all tokens…</source>
        <translation>Revocar todos los tokens…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Mostrar tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service account(s)</source>
        <translation>
            <numerusform>%n cuenta de servicio</numerusform>
            <numerusform>%n cuentas de servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that can be seen</source>
        <translation>nada visible</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace each by something that stays, put that where the old one is used, try it, and end the old one.</source>
        <translation>Sustituya cada credencial por una que permanezca, ponga la nueva donde se usa la antigua, pruébela y retire la antigua.</translation>
    </message>
    <message>
        <source>Nothing that can be seen works in this name any more.</source>
        <translation>A este nombre ya no funciona nada visible.</translation>
    </message>
    <message>
        <source>%1 · service account</source>
        <comment>name</comment>
        <translation>%1 · cuenta de servicio</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>service account</comment>
        <translation>%1 (desactivada)</translation>
    </message>
    <message>
        <source>Choose first what is to be replaced.</source>
        <translation>Elija primero qué se debe sustituir.</translation>
    </message>
    <message>
        <source>The registry lets nobody make one by a program.</source>
        <translation>El registro no permite a nadie crear un sustituto desde un programa.</translation>
    </message>
    <message>
        <source>Choose first what is to end.</source>
        <translation>Elija primero qué se debe retirar.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaversPage</name>
    <message>
        <source>People who left</source>
        <translation>Personas que ya no están</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Todavía conserva</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>person, what</comment>
        <translation>%1, conserva %2</translation>
    </message>
    <message>
        <source>%1: nobody is shown the tokens of other people there. Of those who left, the service accounts are listed that they answer for.</source>
        <comment>names of registries</comment>
        <translation>%1: allí nadie puede ver los tokens de otras personas. De quienes ya no están se muestran las cuentas de servicio de las que responden.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody has left or is disabled, as far as the lists of people tell.</source>
        <translation>Según las listas de personas, nadie se ha ido ni tiene la cuenta desactivada.</translation>
    </message>
    <message>
        <source>No list of people could be read: who has left is not known. An administrator&apos;s account may see it.</source>
        <translation>No se ha podido leer ninguna lista de personas: no se sabe quién se ha ido. Puede que una cuenta de administrador sí pueda verla.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LockPage</name>
    <message>
        <source>Tokendesk is locked</source>
        <translation>Tokendesk está bloqueado</translation>
    </message>
    <message>
        <source>The keychain stayed locked. Enter its password to go on.</source>
        <translation>El llavero sigue bloqueado. Introduzca su contraseña para continuar.</translation>
    </message>
    <message>
        <source>The keychain is locked too: until it is opened no program gets a secret from it. Unlocking asks for the keychain&apos;s password.</source>
        <translation>El llavero también está bloqueado: hasta que se abra, ningún programa obtiene de él ningún secreto. Para desbloquear se pide la contraseña del llavero.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>Desbloquear llavero…</translation>
    </message>
    <message>
        <source>The clipboard is cleared and nothing can be read or copied here. The keychain itself is open: this keeps glances and slips away, not other programs that run as you, and it asks for no password.</source>
        <translation>El portapapeles se ha borrado y aquí no se puede leer ni copiar nada. El llavero en sí está abierto: esto protege de miradas y descuidos, no de otros programas que se ejecuten con su usuario, y no pide ninguna contraseña.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoginWords</name>
    <message>
        <source>The registry made a token and then did not accept it. Sign in again.</source>
        <translation>El registro creó un token y después no lo aceptó. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>User name, password or one-time code is wrong.</source>
        <translation>El nombre de usuario, la contraseña o el código de un solo uso son incorrectos.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>El correo o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>The registry took the password, but gave no sign-in for it. It may want something that Tokendesk does not know; try another way to sign in.</source>
        <translation>El registro aceptó la contraseña, pero no inició ninguna sesión. Puede que requiera algo que Tokendesk no conoce; pruebe otro modo de inicio de sesión.</translation>
    </message>
    <message>
        <source>Nobody approved in time. Nothing was saved.</source>
        <translation>Nadie lo aprobó a tiempo. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This sign-in has expired. Start again.</source>
        <translation>Este inicio de sesión ha caducado. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser, or the account is suspended.</source>
        <translation>El inicio de sesión se rechazó en el navegador, o la cuenta está suspendida.</translation>
    </message>
    <message>
        <source>The code ran out before anybody approved it. Get a new one.</source>
        <translation>El código caducó antes de que alguien lo aprobara. Obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the registry&apos;s page. Nothing was saved.</source>
        <translation>El inicio de sesión se rechazó en la página del registro. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This code is of no use any more. Get a new one.</source>
        <translation>Este código ya no sirve. Obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again; the page that is still open is of no use any more.</source>
        <translation>El navegador no volvió a tiempo. Empiece de nuevo; la página que sigue abierta ya no sirve.</translation>
    </message>
    <message>
        <source>The registry&apos;s page said no: access was denied there. Nothing was saved.</source>
        <translation>La página del registro respondió que no: allí se denegó el acceso. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The answer in the browser does not belong to this sign-in, so nothing was sent on. Start again, and close other sign-in pages first.</source>
        <translation>La respuesta del navegador no corresponde a este inicio de sesión, así que no se ha transmitido nada. Cierre primero las demás páginas de inicio de sesión y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The registry did not accept what the browser brought back. Start again.</source>
        <translation>El registro no aceptó lo que devolvió el navegador. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>A safe sign-in with the browser is not possible here: the registry cannot do it, or no local port is free. Choose another way to sign in.</source>
        <translation>Aquí no es posible un inicio de sesión seguro con el navegador: el registro no lo admite o no hay ningún puerto local libre. Elija otro modo de inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 does not accept this token: it is wrong, revoked or expired – or its request limit is used up, which %1 answers alike.</source>
        <translation>%1 no acepta este token: es incorrecto, está revocado o ha caducado – o ha agotado su límite de solicitudes, caso en el que %1 responde igual.</translation>
    </message>
    <message>
        <source>The registry does not accept this token: it is wrong, revoked or expired.</source>
        <translation>El registro no acepta este token: es incorrecto, está revocado o ha caducado.</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>Correo y contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>Su navegador abre la página del registro; inicie sesión y apruebe la solicitud allí. El registro crea un token para este equipo, que se guarda en su llavero.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Abrir navegador</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>You get a short code and type it on the registry&apos;s page, in this computer&apos;s browser or on your phone. Nothing else is typed here.</source>
        <translation>Obtiene un código corto y lo escribe en la página del registro, en el navegador de este equipo o en su teléfono. Aquí no se escribe nada más.</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtener código</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. Then it brings you back by itself.</source>
        <translation>Su navegador abre la página del registro; inicie sesión y apruebe la solicitud allí. Después le trae de vuelta automáticamente.</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Pegar un token</translation>
    </message>
    <message>
        <source>You stopped this sign-in.</source>
        <translation>Ha detenido este inicio de sesión.</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>Es posible que el registro haya creado un token: busque uno nuevo en su página y revóquelo.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Saving to the keychain…</source>
        <translation>Guardando en el llavero…</translation>
    </message>
    <message>
        <source>Tokendesk (locked)</source>
        <translation>Tokendesk (bloqueado)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so what it says about ends is too. Notices wait until it is set.</source>
        <translation>El reloj de este equipo no está en hora, así que tampoco son fiables las fechas de caducidad. Los avisos esperan hasta que se ajuste.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A registry on this computer is always asked directly. A proxy sees which registry is asked, never a token: the connection through it stays encrypted.</source>
        <translation>A un registro en este equipo siempre se accede directamente. Un proxy ve a qué registro se consulta, pero nunca un token: la conexión que pasa por él sigue cifrada.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Certificados propios</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Añadir un certificado</translation>
    </message>
    <message>
        <source>Certificate of a company&apos;s registry</source>
        <translation>Certificado del registro de una empresa</translation>
    </message>
    <message>
        <source>Trusted for one address only, besides the authorities of the system.</source>
        <translation>Solo es de confianza para una dirección, además de las autoridades del sistema.</translation>
    </message>
    <message>
        <source>certificate authority CA TLS SSL PEM trust</source>
        <translation>certificado autoridad de certificación CA TLS SSL PEM confianza</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>Dejar de confiar en %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>certificate, address</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <comment>end, fingerprint</comment>
        <translation>%1 · SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewSecretDialog</name>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>Kept in memory until you quit: there is no keychain, and Tokendesk writes no secret into a file.</source>
        <translation>Se mantiene en memoria hasta que salga de la aplicación: no hay llavero, y Tokendesk no escribe ningún secreto en un archivo.</translation>
    </message>
    <message>
        <source>It could not be saved. This is the only copy.</source>
        <translation>No se pudo guardar. Esta es la única copia.</translation>
    </message>
    <message>
        <source>Now put it where it is needed. The registry will not show it again.</source>
        <translation>Colóquelo ahora donde se necesite. El registro no volverá a mostrarlo.</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>It is not saved anywhere yet.</source>
        <translation>Todavía no está guardado en ningún sitio.</translation>
    </message>
    <message>
        <source>I have stored it myself</source>
        <translation>Lo he guardado por mi cuenta</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where will it live?</source>
        <translation>¿Dónde se va a usar?</translation>
    </message>
    <message>
        <source>Created and saved in your keychain</source>
        <translation>Creado y guardado en su llavero</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>Copiado – %1&#xa0;s</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>El portapapeles se borra al cabo de %n segundo.</numerusform>
            <numerusform>El portapapeles se borra al cabo de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid · %1 · %2</source>
        <comment>person, rights</comment>
        <translation>Válido · %1 · %2</translation>
    </message>
    <message>
        <source>It is not saved anywhere. Store it yourself, tick the box below, and then close.</source>
        <translation>No está guardado en ningún sitio. Guárdelo por su cuenta, marque la casilla de abajo y después cierre.</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <comment>person</comment>
        <translation>Válido · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NotesEdit</name>
    <message>
        <source>web production</source>
        <translation>web producción</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Se guarda solo en este equipo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticeDesk</name>
    <message>
        <source>“%1” ends %2.</source>
        <translation>«%1» caduca %2.</translation>
    </message>
    <message>
        <source>“%1” ends this week.</source>
        <translation>«%1» caduca esta semana.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week, first “%1”.</source>
        <translation>
            <numerusform>%n token caduca esta semana: «%1».</numerusform>
            <numerusform>%n tokens caducan esta semana; el primero, «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is due for your review %2.</source>
        <translation>Hay que revisar «%1» %2.</translation>
    </message>
    <message>
        <source>“%1” is due for your review this week.</source>
        <translation>Hay que revisar «%1» esta semana.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end or are due for your review this week, first “%1”.</source>
        <translation>
            <numerusform>%n token caduca o debe revisarse esta semana: «%1».</numerusform>
            <numerusform>%n tokens caducan o deben revisarse esta semana; el primero, «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticePanel</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing yet. Tokens that end within a week are named here once a day.</source>
        <translation>Todavía nada. Una vez al día se indican aquí los tokens que caducan en menos de una semana.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Snooze 3 days</source>
        <translation>Posponer 3 días</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Notices</name>
    <message>
        <source>New secrets are kept in memory only and are gone when you quit. Tokendesk never writes them into a file.</source>
        <translation>Los secretos nuevos solo se mantienen en memoria y se pierden al salir de la aplicación. Tokendesk nunca los escribe en un archivo.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Desbloquear llavero</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>Mantener solo en memoria</translation>
    </message>
    <message>
        <source>a registry</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>“%1” may have been created at %2, but its secret was not saved. It is not listed yet.</source>
        <translation>Es posible que «%1» se haya creado en %2, pero su secreto no se guardó. Todavía no aparece en la lista.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>“%1” was created at %2, but its secret was lost when that was interrupted.</source>
        <translation>«%1» se creó en %2, pero su secreto se perdió al interrumpirse la operación.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revocarlo</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>No se ha revocado.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list is from %1.</source>
        <translation>La lista es del %1.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Some registry files have mistakes and were not loaded:</source>
        <translation>Algunos archivos de registro contienen errores y no se han cargado:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>“%1” was to be kept beside its new one until %2. Both still work.</source>
        <translation>«%1» debía conservarse junto al nuevo hasta el %2. Ambos siguen funcionando.</translation>
    </message>
    <message>
        <source>“%1” is being rotated: the old one and the new one work.</source>
        <translation>«%1» se está renovando: el antiguo y el nuevo funcionan.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>%1: the tokens of %2 are not listed: this account may not see them. Somebody who manages tokens there can give it the right.</source>
        <comment>account, organisations</comment>
        <translation>%1: los tokens de %2 no aparecen: esta cuenta no puede verlos. Quien gestione los tokens allí puede concederle el permiso.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>Lo mismo ocurre con %n más.</numerusform>
            <numerusform>Lo mismo ocurre con %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::OneTimeCodePanel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The password is right. Type one of the recovery codes that you wrote down; each works once.</source>
        <translation>La contraseña es correcta. Escriba uno de los códigos de recuperación que anotó; cada uno sirve una sola vez.</translation>
    </message>
    <message>
        <source>The password is right. Type the code that your app shows now.</source>
        <translation>La contraseña es correcta. Escriba el código que muestra ahora su aplicación.</translation>
    </message>
    <message>
        <source>Use the app&apos;s code</source>
        <translation>Usar el código de la aplicación</translation>
    </message>
    <message>
        <source>No access to the app? Use a recovery code</source>
        <translation>¿Sin acceso a la aplicación? Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Escriba primero el código.</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>Este código de recuperación es incorrecto o ya se ha usado.</translation>
    </message>
    <message>
        <source>This code is wrong, or its time is over. Type the one that the app shows now.</source>
        <translation>Este código es incorrecto o ya ha pasado su tiempo. Escriba el que muestra ahora la aplicación.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OrganisationPicker</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>Volver a consultar el registro</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between roles</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>The registry names no organisation of yours, and its tokens belong to organisations.</source>
        <translation>El registro no indica ninguna organización suya, y sus tokens pertenecen a organizaciones.</translation>
    </message>
    <message>
        <source>In %1 you are %2. To make tokens there you have to be %3: ask somebody who is.</source>
        <translation>En %1, su rol es %2. Para crear tokens allí se necesita el rol %3: pídaselo a alguien que lo tenga.</translation>
    </message>
    <message>
        <source>In %1 you are %2. That role, or the right of the sign-in, does not suffice to make tokens there.</source>
        <translation>En %1, su rol es %2. Ese rol, o los permisos del inicio de sesión, no bastan para crear tokens allí.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PageStates</name>
    <message>
        <source>No account yet</source>
        <translation>Todavía no hay cuentas</translation>
    </message>
    <message>
        <source>Sign in to a registry to see all its tokens here. Their secrets stay in your keychain.</source>
        <translation>Inicie sesión en un registro para ver aquí todos sus tokens. Sus secretos permanecen en su llavero.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>No token in this account</source>
        <translation>No hay tokens en esta cuenta</translation>
    </message>
    <message>
        <source>Create one for each place that uses it.</source>
        <translation>Cree uno para cada lugar que lo use.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message>
        <source>Each word must appear in name, prefix, rights, account or registry.</source>
        <translation>Cada palabra debe aparecer en el nombre, el prefijo, los permisos, la cuenta o el registro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Offline, and nothing loaded yet</source>
        <translation>Sin conexión y todavía sin datos cargados</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>No se pudieron cargar los tokens</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PaletteEntries</name>
    <message>
        <source>%1, %2</source>
        <comment>deed, its keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>Token %1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PersonWords</name>
    <message>
        <source>%1 (left)</source>
        <comment>person</comment>
        <translation>%1 (ya no está)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <comment>person</comment>
        <translation>%1 (cuenta desactivada)</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>person</comment>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>person</comment>
        <translation>Cuenta desactivada</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlacesEdit</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>GitHub Actions · acme/web</source>
        <translation>GitHub Actions · acme/web</translation>
    </message>
    <message>
        <source>Type a place first.</source>
        <translation>Escriba primero un lugar.</translation>
    </message>
    <message>
        <source>Not used there any more</source>
        <translation>Ya no se usa ahí</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyMenu</name>
    <message>
        <source>Choose a policy file…</source>
        <translation>Elegir un archivo de política…</translation>
    </message>
    <message>
        <source>Use no policy</source>
        <translation>No usar ninguna política</translation>
    </message>
    <message>
        <source>What your organisation wants of its tokens: longest life, forbidden rights, names, admins.</source>
        <translation>Lo que su organización exige a sus tokens: duración máxima, permisos prohibidos, nombres y administradores.</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Sin política</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>Elegir un archivo de política</translation>
    </message>
    <message>
        <source>Policies (%1)</source>
        <comment>kinds of files</comment>
        <translation>Políticas (%1)</translation>
    </message>
    <message>
        <source>The policy was not taken over.</source>
        <translation>La política no se ha aplicado.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyWords</name>
    <message numerus="yes">
        <source>The policy “%1” allows at most %n day(s). Choose an earlier end.</source>
        <translation>
            <numerusform>La política «%1» permite como máximo %n día. Elija una caducidad anterior.</numerusform>
            <numerusform>La política «%1» permite como máximo %n días. Elija una caducidad anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy “%1” wants an end within %n day(s). Choose one.</source>
        <translation>
            <numerusform>La política «%1» exige una caducidad en un plazo de %n día. Elija una.</numerusform>
            <numerusform>La política «%1» exige una caducidad en un plazo de %n días. Elija una.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy “%1” limits how long a token may live, and those of this registry have no end.</source>
        <translation>La política «%1» limita la duración de los tokens, y los de este registro no caducan.</translation>
    </message>
    <message>
        <source>The policy “%1” forbids the right %2. Leave it out.</source>
        <translation>La política «%1» prohíbe el permiso %2. Quítelo.</translation>
    </message>
    <message>
        <source>The policy “%1” forbids tokens that may do everything. Choose rights.</source>
        <translation>La política «%1» prohíbe los tokens que pueden hacerlo todo. Elija permisos.</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. Choose another.</source>
        <translation>El nombre no cumple la política «%1». Elija otro.</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. A good one is “%2”.</source>
        <translation>El nombre no cumple la política «%1». Un buen nombre sería «%2».</translation>
    </message>
    <message>
        <source>The policy “%1” names who may hold dangerous rights, and you are not among them. Choose fewer rights.</source>
        <translation>La política «%1» indica quién puede tener permisos peligrosos, y usted no figura entre ellos. Elija menos permisos.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QueryText</name>
    <message>
        <source>a state or a fact</source>
        <translation>un estado o una característica</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>un permiso</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>de quién es</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>de dónde procede</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>una etiqueta suya</translation>
    </message>
    <message>
        <source>how long not used, such as &gt;45d</source>
        <translation>cuánto tiempo sin usar, como &gt;45d</translation>
    </message>
    <message>
        <source>how old it is, such as &gt;1y</source>
        <translation>qué antigüedad tiene, como &gt;1y</translation>
    </message>
    <message>
        <source>works now</source>
        <translation>funciona ahora</translation>
    </message>
    <message>
        <source>ends within 14 days</source>
        <translation>caduca en menos de 14 días</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>never ends by itself</source>
        <translation>nunca caduca por sí solo</translation>
    </message>
    <message>
        <source>more rights than it needs</source>
        <translation>más permisos de los que necesita</translation>
    </message>
    <message>
        <source>a right of high risk</source>
        <translation>un permiso de alto riesgo</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>puede hacerlo todo</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>no está en el llavero</translation>
    </message>
    <message>
        <source>paused at its registry</source>
        <translation>en pausa en su registro</translation>
    </message>
    <message>
        <source>“%1:” is no filter word, so it is looked for as text.</source>
        <translation>«%1:» no es una palabra de filtro, así que se busca como texto.</translation>
    </message>
    <message>
        <source>“is:%1” is nothing that a token can be.</source>
        <translation>«is:%1» no es nada que un token pueda ser.</translation>
    </message>
    <message>
        <source>Nothing stands after “%1”.</source>
        <translation>No hay nada después de «%1».</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>the organisation it belongs to</source>
        <translation>la organización a la que pertenece</translation>
    </message>
    <message>
        <source>the person or machine it belongs to</source>
        <translation>la persona o máquina a la que pertenece</translation>
    </message>
    <message>
        <source>how soon it ends, such as &lt;30d, or in which month, such as 2027-03</source>
        <translation>cuánto falta para que caduque, como &lt;30d, o en qué mes, como 2027-03</translation>
    </message>
    <message>
        <source>no right above medium risk</source>
        <translation>ningún permiso por encima de riesgo medio</translation>
    </message>
    <message>
        <source>only rights of low risk</source>
        <translation>solo permisos de bajo riesgo</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example &lt;30d, &gt;6w, &gt;1y or 2027-03.</source>
        <translation>«%1» no es un tiempo; escriba, por ejemplo, &lt;30d, &gt;6w, &gt;1y o 2027-03.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickCopy</name>
    <message>
        <source>Quick copy</source>
        <translation>Copia rápida</translation>
    </message>
    <message>
        <source>Find a token to copy</source>
        <translation>Buscar un token para copiar</translation>
    </message>
    <message>
        <source>Copy which token?</source>
        <translation>¿Qué token quiere copiar?</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>No token&apos;s text is kept here yet: create one, or paste one.</source>
        <translation>Todavía no se guarda aquí el texto de ningún token: cree uno o pegue uno.</translation>
    </message>
    <message>
        <source>No kept token is called “%1”.</source>
        <translation>Ningún token guardado se llama «%1».</translation>
    </message>
    <message>
        <source>Enter: value   Shift+Enter: export line   Alt+Enter: header   Ctrl+Enter: show in window</source>
        <translation>Intro: valor   Mayús+Intro: línea export   Alt+Intro: cabecera   Ctrl+Intro: mostrar en la ventana</translation>
    </message>
    <message>
        <source>“%1” does not work any more, so it is not copied. Ctrl+Enter shows it.</source>
        <translation>«%1» ya no funciona, así que no se copia. Ctrl+Intro lo muestra.</translation>
    </message>
    <message>
        <source>Its registry has no such line: Enter copies the value.</source>
        <translation>Su registro no tiene una línea así: Intro copia el valor.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickDelegate</name>
    <message>
        <source>no end</source>
        <translation>sin caducidad</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Stands in the journal of this computer, beside what was done.</source>
        <translation>Se anota en el diario de este equipo, junto a lo que se hizo.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RegistryChoice</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search registries</source>
        <translation>Buscar registros</translation>
    </message>
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>Solo https:// – o http://127.0.0.1 para un registro en este equipo.</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>Esta no es la dirección de un registro. Ejemplo: https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RemoveDataDialog</name>
    <message>
        <source>I have what I need elsewhere</source>
        <translation>Tengo lo que necesito en otro lugar</translation>
    </message>
    <message>
        <source>Remove and quit</source>
        <translation>Eliminar y salir</translation>
    </message>
    <message>
        <source>Remove all my data?</source>
        <translation>¿Eliminar todos mis datos?</translation>
    </message>
    <message>
        <source>The tokens themselves stay valid at their registries: revoke first what should end. Registry files that you wrote yourself stay too.</source>
        <translation>Los tokens en sí siguen siendo válidos en sus registros: revoque antes los que deban dejar de funcionar. Los archivos de registro que haya escrito usted también se conservan.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Marque primero la casilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on this computer, with their sign-ins in the keychain</source>
        <translation>
            <numerusform>%n cuenta en este equipo, con su inicio de sesión en el llavero</numerusform>
            <numerusform>%n cuentas en este equipo, con sus inicios de sesión en el llavero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %n token(s) in the keychain: it cannot be had again</source>
        <translation>
            <numerusform>el texto de %n token en el llavero: no se puede recuperar</numerusform>
            <numerusform>el texto de %n tokens en el llavero: no se puede recuperar</numerusform>
        </translation>
    </message>
    <message>
        <source>lists, notes, tags and history</source>
        <translation>listas, notas, etiquetas e historial</translation>
    </message>
    <message>
        <source>settings and saved searches, and the start with the session</source>
        <translation>ajustes y búsquedas guardadas, y el inicio con la sesión de escritorio</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Not everything is removed; it can be tried again.</source>
        <translation>No se ha eliminado todo; se puede volver a intentar.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReportPaper</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a section of a report</comment>
        <translation>%1 (continuación)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReviewEdit</name>
    <message>
        <source>Remind me to review it on</source>
        <translation>Recordarme que lo revise el</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Día de la revisión</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationBar</name>
    <message>
        <source>Revoking “%1” in %2 s</source>
        <translation>Revocación de «%1» en %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) in %1 s</source>
        <translation>
            <numerusform>Revocación de %n token en %1&#xa0;s</numerusform>
            <numerusform>Revocación de %n tokens en %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1” waits for your answer</source>
        <translation>La revocación de «%1» espera su respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) waits for your answer</source>
        <translation>
            <numerusform>La revocación de %n token espera su respuesta</numerusform>
            <numerusform>La revocación de %n tokens espera su respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>Revocando «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s): %1 done…</source>
        <translation>
            <numerusform>Revocando %n token: %1 hechos…</numerusform>
            <numerusform>Revocando %n tokens: %1 hechos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry asks to wait: going on in %1 s. %2 of %3 done.</source>
        <translation>El registro pide esperar: se continúa en %1&#xa0;s. Progreso: %2 de %3.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Deshacer (%1)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Revoke at once</source>
        <translation>Revocar de inmediato</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Nothing was revoked.</source>
        <translation>No se ha revocado nada.</translation>
    </message>
    <message>
        <source>“%1” is revoked</source>
        <translation>«%1» está revocado</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked</source>
        <translation>
            <numerusform>%n token revocado</numerusform>
            <numerusform>%n tokens revocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked. The others may still be valid: see the results.</source>
        <translation>
            <numerusform>Tokens revocados: %1 de %n. Los demás pueden seguir siendo válidos: consulte los resultados.</numerusform>
            <numerusform>Tokens revocados: %1 de %n. Los demás pueden seguir siendo válidos: consulte los resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in and go on…</source>
        <translation>Iniciar sesión y continuar…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationResults</name>
    <message>
        <source>Try the failed again</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <source>What became of each token</source>
        <translation>Qué ha pasado con cada token</translation>
    </message>
    <message>
        <source>Tokens and results</source>
        <translation>Tokens y resultados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>None failed.</source>
        <translation>No ha fallado ninguno.</translation>
    </message>
    <message>
        <source>It is not over yet.</source>
        <translation>Todavía no ha terminado.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Revocations</name>
    <message>
        <source>Revoke before closing?</source>
        <translation>¿Revocar antes de cerrar?</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were about to be revoked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>Se iba a revocar %n token. Todavía no se ha enviado nada.</numerusform>
            <numerusform>Se iban a revocar %n tokens. Todavía no se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>No revocar</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revocar ahora</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Revoke in %1 s</source>
        <translation>Revocar en %1&#xa0;s</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>¿Revocar «%1»?</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>Puede deshacerlo hasta entonces.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado en</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>Escriba el nombre «%1» para continuar</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between reasons</comment>
        <translation>, y </translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Escriba primero el nombre.</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>Este todavía no es el nombre: se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Rotate instead…</source>
        <translation>Renovar en su lugar…</translation>
    </message>
    <message>
        <source>Makes a new one first, so that nothing stops working meanwhile.</source>
        <translation>Crea primero uno nuevo para que mientras tanto nada deje de funcionar.</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>Pausar en su lugar</translation>
    </message>
    <message>
        <source>It stops working until you switch it on again.</source>
        <translation>Deja de funcionar hasta que lo reactive.</translation>
    </message>
    <message>
        <source>Service account instead…</source>
        <translation>Cuenta de servicio en su lugar…</translation>
    </message>
    <message>
        <source>Makes a service account with the same rights in its place: it stays when people leave.</source>
        <translation>Crea en su lugar una cuenta de servicio con los mismos permisos: permanece cuando la gente se va.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeList</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Escribir el nombre</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Tokens que se revocarán</translation>
    </message>
    <message>
        <source>Protected: sign out instead</source>
        <translation>Protegido: cierre la sesión en su lugar</translation>
    </message>
    <message>
        <source>Name of %1, typed</source>
        <translation>Nombre de %1, escrito</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeManyDialog</name>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>¿Revocar %n token?</numerusform>
            <numerusform>¿Revocar %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke by rule</source>
        <translation>Revocar por regla</translation>
    </message>
    <message>
        <source>They stop working at once and for good. Nothing is sent before you confirm, and then you have a few seconds to undo it.</source>
        <translation>Dejan de funcionar de inmediato y para siempre. No se envía nada antes de que lo confirme; después dispone de unos segundos para deshacerlo.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>Sin usar desde hace</translation>
    </message>
    <message>
        <source>Never used, and older than</source>
        <translation>Nunca usados y creados hace más de</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has no number of days.</source>
        <translation>Esta regla no tiene número de días.</translation>
    </message>
    <message>
        <source>No token fits this rule.</source>
        <translation>Ningún token cumple esta regla.</translation>
    </message>
    <message>
        <source>%1 of %2 need their name typed.</source>
        <translation>Falta escribir el nombre de %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen.</source>
        <translation>Seleccionados: %1 de %2.</translation>
    </message>
    <message>
        <source>Revoke %1 in %2 s</source>
        <translation>Revocar %1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>Elija al menos un token.</translation>
    </message>
    <message>
        <source>Type the names of the risky ones first.</source>
        <translation>Escriba primero los nombres de los que implican riesgo.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeWords</name>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk tiene la sesión iniciada con él</translation>
    </message>
    <message>
        <source>it has a high-risk right</source>
        <translation>tiene un permiso de alto riesgo</translation>
    </message>
    <message>
        <source>a service account works with it</source>
        <translation>una cuenta de servicio trabaja con él</translation>
    </message>
    <message>
        <source>it was used within the last 24 hours</source>
        <translation>se ha usado en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Tokendesk itself is signed in with this token: you would sign yourself out.</source>
        <translation>El propio Tokendesk tiene la sesión iniciada con este token: cerraría su propia sesión.</translation>
    </message>
    <message>
        <source>It stops working at once and for good.</source>
        <translation>Deja de funcionar de inmediato y para siempre.</translation>
    </message>
    <message>
        <source>Requests that are running fail, and whatever uses it stops working.</source>
        <translation>Las solicitudes en curso fallan, y todo lo que lo usa deja de funcionar.</translation>
    </message>
    <message>
        <source>It was never used, so probably nothing depends on it.</source>
        <translation>Nunca se ha usado, así que probablemente nada depende de él.</translation>
    </message>
    <message>
        <source>The registry does not say whether it is in use. Whatever uses it stops working.</source>
        <translation>El registro no indica si está en uso. Todo lo que lo usa deja de funcionar.</translation>
    </message>
    <message>
        <source>Its copy in your keychain is deleted afterwards.</source>
        <translation>Después se elimina su copia de su llavero.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no solicitado</translation>
    </message>
    <message>
        <source>Asked, not proved yet</source>
        <translation>Solicitado, aún sin confirmar</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>It is revoked, but its copy could not be deleted from the keychain.</source>
        <translation>Está revocado, pero su copia no se pudo eliminar del llavero.</translation>
    </message>
    <message>
        <source>It is still valid.</source>
        <translation>Sigue siendo válido.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RightWords</name>
    <message>
        <source>The event log</source>
        <translation>El historial de eventos</translation>
    </message>
    <message>
        <source>Seeing service accounts</source>
        <translation>Ver cuentas de servicio</translation>
    </message>
    <message>
        <source>Creating service accounts</source>
        <translation>Crear cuentas de servicio</translation>
    </message>
    <message>
        <source>Changing service accounts</source>
        <translation>Modificar cuentas de servicio</translation>
    </message>
    <message>
        <source>Deleting service accounts</source>
        <translation>Eliminar cuentas de servicio</translation>
    </message>
    <message>
        <source>Creating keys</source>
        <translation>Crear claves</translation>
    </message>
    <message>
        <source>Revoking single keys</source>
        <translation>Revocar claves individuales</translation>
    </message>
    <message>
        <source>Seeing the people</source>
        <translation>Ver a las personas</translation>
    </message>
    <message>
        <source>Seeing the tokens of others</source>
        <translation>Ver los tokens de otras personas</translation>
    </message>
    <message>
        <source>Revoking the tokens of others</source>
        <translation>Revocar los tokens de otras personas</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>%1: %2 does not offer this.</source>
        <comment>deed, registry</comment>
        <translation>%1: %2 no lo ofrece.</translation>
    </message>
    <message>
        <source>%1 needs a signed-in person at %2, not only a token.</source>
        <comment>deed, registry</comment>
        <translation>%1 requiere una persona con la sesión iniciada en %2, no solo un token.</translation>
    </message>
    <message>
        <source>%1 needs the role “%3” at %2.</source>
        <comment>deed, registry, role</comment>
        <translation>%1 requiere el rol «%3» en %2.</translation>
    </message>
    <message>
        <source>%1 needs a token with the right “%3” at %2.</source>
        <comment>deed, registry, right</comment>
        <translation>%1 requiere un token con el permiso «%3» en %2.</translation>
    </message>
    <message>
        <source>%1 needs a sign-in at %2.</source>
        <comment>deed, registry</comment>
        <translation>%1 requiere iniciar sesión en %2.</translation>
    </message>
    <message>
        <source>%1: %2 refuses it to this account.</source>
        <comment>deed, registry</comment>
        <translation>%1: %2 se lo deniega a esta cuenta.</translation>
    </message>
    <message>
        <source>%1: %2 promises it, but its server fails each time.</source>
        <comment>deed, registry</comment>
        <translation>%1: %2 lo promete, pero su servidor falla siempre.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RightsChoice</name>
    <message>
        <source>Everything, without limits</source>
        <translation>Todo, sin límites</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Alto riesgo</translation>
    </message>
    <message>
        <source>Whoever has this token can do all that you can do at the registry, now and with whatever it adds later.</source>
        <translation>Quien tenga este token puede hacer todo lo que usted puede hacer en el registro, ahora y con lo que este añada más adelante.</translation>
    </message>
    <message>
        <source>Everything is chosen below.</source>
        <translation>Abajo está elegido «Todo».</translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>Puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Elija al menos un permiso.</translation>
    </message>
    <message>
        <source>This registry has no limited tokens: say that it may do everything.</source>
        <translation>Este registro no tiene tokens limitados: confirme que puede hacerlo todo.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RotationDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>El nuevo ya está en todas partes</translation>
    </message>
    <message>
        <source>Keep both until then</source>
        <translation>Conservar ambos hasta entonces</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Revoke the old one in %1 s</source>
        <translation>Revocar el antiguo en %1&#xa0;s</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Renovar «%1»</translation>
    </message>
    <message>
        <source>Both tokens work now. Put the new one where the old one is used, then revoke the old one.</source>
        <translation>Ahora funcionan los dos tokens. Ponga el nuevo donde se usa el antiguo y después revoque el antiguo.</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>Ambos se conservan; la ventana se lo recuerda.</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>El nuevo</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>Su texto no está en su llavero.</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>Dónde se usa el antiguo</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>El antiguo</translation>
    </message>
    <message>
        <source>Keep both until</source>
        <translation>Conservar ambos hasta el</translation>
    </message>
    <message>
        <source>Until then nothing reminds you.</source>
        <translation>Hasta entonces no se le recuerda nada.</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>Conservar ambos definitivamente</translation>
    </message>
    <message>
        <source>They are two tokens from now on, and nothing reminds you.</source>
        <translation>A partir de ahora son dos tokens independientes y no se le recuerda nada.</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>Ambos se conservan</translation>
    </message>
    <message>
        <source>Tick it when the new one is there</source>
        <translation>Marque la casilla cuando el nuevo esté ahí</translation>
    </message>
    <message>
        <source>You noted no place. Think of build servers, scripts, this computer, and colleagues.</source>
        <translation>No ha anotado ningún lugar. Piense en servidores de compilación, scripts, este equipo y colegas.</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>when</comment>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>the registry does not say when it is used</source>
        <translation>el registro no indica cuándo se usa</translation>
    </message>
    <message>
        <source>It was used after the new one was made: something still depends on it.</source>
        <translation>Se ha usado después de crear el nuevo: todavía hay algo que depende de él.</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>Puede deshacerlo hasta entonces.</translation>
    </message>
    <message>
        <source>Say first that the new one is in place everywhere.</source>
        <translation>Confirme primero que el nuevo ya está en todas partes.</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>Copiado – %1&#xa0;s</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <translation>Válido · %1</translation>
    </message>
    <message>
        <source>Both stay until %1</source>
        <translation>Ambos se conservan hasta el %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RowButtons</name>
    <message>
        <source>Copy this token</source>
        <translation>Copiar este token</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RulesDialog</name>
    <message>
        <source>Health begins at 100. Each thing found costs points, up to a limit for its rule; a limit of 0 switches the rule off.</source>
        <translation>La salud empieza en 100. Cada hallazgo resta puntos, hasta un límite para su regla; un límite de 0 desactiva la regla.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Dangerous rights count as old after</source>
        <translation>Los permisos peligrosos se consideran antiguos después de</translation>
    </message>
    <message>
        <source>A new token may be unused for</source>
        <translation>Un token nuevo puede estar sin usar durante</translation>
    </message>
    <message>
        <source>Unused after</source>
        <translation>Sin usar después de</translation>
    </message>
    <message>
        <source>Ends soon within</source>
        <translation>Caduca pronto si lo hace en menos de</translation>
    </message>
    <message>
        <source>A rate limit is nearly used up from</source>
        <translation>Un límite de solicitudes está casi agotado a partir del</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number in a field</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number in a field</comment>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Usual hours begin at</source>
        <translation>El horario habitual empieza a las</translation>
    </message>
    <message>
        <source>Usual hours end at</source>
        <translation>El horario habitual termina a las</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada uno</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>%1: points for each</source>
        <comment>a rule</comment>
        <translation>%1: puntos por cada uno</translation>
    </message>
    <message>
        <source>%1: points at most</source>
        <comment>a rule</comment>
        <translation>%1: puntos como máximo</translation>
    </message>
    <message>
        <source>Audit rules</source>
        <translation>Reglas de auditoría</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Guardar reglas</translation>
    </message>
    <message>
        <source>Events that make a burst: more than</source>
        <translation>Eventos que forman una ráfaga: más de</translation>
    </message>
    <message>
        <source>Length of a burst</source>
        <translation>Duración de una ráfaga</translation>
    </message>
    <message>
        <source>Words in names of live places</source>
        <translation>Palabras en nombres de entornos de producción</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScopePicker</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Alto riesgo</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Elija al menos un permiso.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Can: %1.</source>
        <translation>Permitido: %1.</translation>
    </message>
    <message>
        <source>Can: %1. Cannot: %2.</source>
        <translation>Permitido: %1. No permitido: %2.</translation>
    </message>
    <message>
        <source>%1 – included in %2</source>
        <translation>%1 – incluido en %2</translation>
    </message>
    <message>
        <source>%1, everything</source>
        <translation>%1, todo</translation>
    </message>
    <message>
        <source>All in this column</source>
        <translation>Todo en esta columna</translation>
    </message>
    <message>
        <source>May change %1, but not read it. That is allowed; is it what you want?</source>
        <translation>Permite modificar %1, pero no leerlo. Es posible; ¿es lo que quiere?</translation>
    </message>
    <message>
        <source>The registry granted this right, but its description here does not know it.</source>
        <translation>El registro concedió este permiso, pero la descripción del registro que hay aquí no lo conoce.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScoreCard</name>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>Salud: %1 de 100</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>No se ha encontrado nada de lo que buscan las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it %1.</source>
        <translation>
            <numerusform>Con %n corrección llegaría a %1.</numerusform>
            <numerusform>Con %n correcciones llegaría a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 −%2</source>
        <comment>what is wrong, points that it costs</comment>
        <translation>%1 −%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, resta %n punto</numerusform>
            <numerusform>%1, resta %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained rights</source>
        <translation>
            <numerusform>%n con permisos añadidos</numerusform>
            <numerusform>%n con permisos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n desaparecido</numerusform>
            <numerusform>%n desaparecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>No change since the last look</source>
        <translation>Sin cambios desde la última visita</translation>
    </message>
    <message>
        <source>Since last look: %1</source>
        <translation>Desde la última visita: %1</translation>
    </message>
    <message>
        <source>No earlier look yet</source>
        <translation>Todavía no hay ninguna visita anterior</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Cambiar nombre de la búsqueda</translation>
    </message>
    <message>
        <source>It stands in the side bar, with the number of tokens that fit.</source>
        <translation>Aparece en la barra lateral, con el número de tokens que coinciden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another search has this name already.</source>
        <translation>Otra búsqueda ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Póngale primero un nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretView</name>
    <message>
        <source>hidden token, %1 characters</source>
        <translation>token oculto, %1 caracteres</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostrar token</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Ocultar token</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Secrets in sight</source>
        <translation>Secretos a la vista</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>después de %n segundo</numerusform>
            <numerusform>después de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Borrar el portapapeles</translation>
    </message>
    <message>
        <source>copy paste timeout history</source>
        <translation>copiar pegar tiempo de espera historial</translation>
    </message>
    <message>
        <source>Also when Tokendesk locks or quits. Clipboard histories are asked not to keep it.</source>
        <translation>También cuando Tokendesk se bloquea o se cierra. Se pide a los historiales del portapapeles que no lo conserven.</translation>
    </message>
    <message>
        <source>A copied token stays until something else is copied, Tokendesk locks or quits: every program and page you paste into can get it.</source>
        <translation>Un token copiado permanece hasta que se copie otra cosa o Tokendesk se bloquee o se cierre: cualquier programa o página donde pegue puede obtenerlo.</translation>
    </message>
    <message>
        <source>Hide a shown secret</source>
        <translation>Ocultar un secreto mostrado</translation>
    </message>
    <message>
        <source>Sooner when its window loses the focus. Screenshots and screen sharing see what is shown: this desktop has no way to forbid that.</source>
        <translation>Antes si su ventana pierde el foco. Las capturas de pantalla y la pantalla compartida recogen lo que se muestra: este escritorio no ofrece ninguna forma de impedirlo.</translation>
    </message>
    <message>
        <source>reveal eye screenshot screen capture</source>
        <translation>mostrar revelar ojo captura de pantalla</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>después de %n minuto</numerusform>
            <numerusform>después de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when Tokendesk is not used</source>
        <translation>Bloquear cuando no se usa Tokendesk</translation>
    </message>
    <message>
        <source>At once with Ctrl+L.</source>
        <translation>De inmediato con Ctrl+L.</translation>
    </message>
    <message>
        <source>idle timeout inactivity</source>
        <translation>inactividad tiempo de espera reposo</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>When the desktop locks its screen or the computer goes to sleep.</source>
        <translation>Cuando el escritorio bloquea la pantalla o el equipo se suspende.</translation>
    </message>
    <message>
        <source>screensaver suspend sleep</source>
        <translation>salvapantallas protector de pantalla suspender suspensión</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>Bloquear también el llavero</translation>
    </message>
    <message>
        <source>With Ctrl+L and when not used. Other programs cannot get their passwords then either, until you open it. Without it the lock hides the window and asks for no password.</source>
        <translation>Con Ctrl+L y cuando no se usa. Entonces los demás programas tampoco pueden obtener sus contraseñas hasta que usted lo abra. Sin esta opción, el bloqueo oculta la ventana y no pide ninguna contraseña.</translation>
    </message>
    <message>
        <source>password keyring</source>
        <translation>contraseña llavero keyring</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>Open the keychain doctor</source>
        <translation>Abrir el diagnóstico del llavero</translation>
    </message>
    <message>
        <source>Where secrets live</source>
        <translation>Dónde se guardan los secretos</translation>
    </message>
    <message>
        <source>keychain keyring kwallet secret service</source>
        <translation>llavero anillo de claves keyring kwallet secret service</translation>
    </message>
    <message>
        <source>In memory only, until you quit.</source>
        <translation>Solo en memoria, hasta que salga de la aplicación.</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, which works. Any program that runs as you can ask it while it is open.</source>
        <translation>En el llavero del sistema, que funciona. Cualquier programa que se ejecute con su usuario puede consultarlo mientras esté abierto.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Nueva cuenta de servicio</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>Descripción de «%1»</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Nueva clave para «%1»</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>Renovar una clave de «%1»</translation>
    </message>
    <message>
        <source>For what works without a person: it stays when people leave. Its first key comes with it.</source>
        <translation>Para lo que funciona sin una persona: permanece cuando la gente se va. Incluye su primera clave.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it does, and whom to ask about it.</source>
        <translation>Qué hace y a quién preguntar al respecto.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>Qué puede hacer la clave</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>Se está consultando el registro.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: at most %n character(s).</source>
        <translation>
            <numerusform>La descripción es demasiado larga: como máximo, %n carácter.</numerusform>
            <numerusform>La descripción es demasiado larga: como máximo, %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Takes the place of “%1”, with the same rights if you leave them as they are. It stays when people leave. Both work until you end the old one.</source>
        <translation>Sustituye a «%1», con los mismos permisos si no los cambia. Permanece cuando la gente se va. Ambas credenciales funcionan hasta que retire la antigua.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceJobs</name>
    <message>
        <source>“%1” is saved</source>
        <translation>«%1» se ha guardado</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>«%1» no se ha activado.</translation>
    </message>
    <message>
        <source>“%1” was not switched off.</source>
        <translation>«%1» no se ha desactivado.</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>«%1» vuelve a funcionar</translation>
    </message>
    <message>
        <source>“%1” is off: its keys stopped</source>
        <translation>«%1» está desactivada: sus claves han dejado de funcionar</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works again, with %n key(s)</source>
        <translation>
            <numerusform>«%1» vuelve a funcionar, con %n clave</numerusform>
            <numerusform>«%1» vuelve a funcionar, con %n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off: %n key(s) stopped</source>
        <translation>
            <numerusform>«%1» está desactivada: %n clave ha dejado de funcionar</numerusform>
            <numerusform>«%1» está desactivada: %n claves han dejado de funcionar</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>«%1» no se ha eliminado.</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«%1» se ha eliminado</translation>
    </message>
    <message>
        <source>%1 took no notice of the chosen rights: the new key of “%2” may do everything that its account may.</source>
        <comment>registry, name</comment>
        <translation>%1 no ha tenido en cuenta los permisos elegidos: la nueva clave de «%2» puede hacer todo lo que puede hacer su cuenta.</translation>
    </message>
    <message>
        <source>The key of “%1” was not revoked.</source>
        <translation>La clave de «%1» no se ha revocado.</translation>
    </message>
    <message>
        <source>A key of “%1” is revoked</source>
        <translation>Se ha revocado una clave de «%1»</translation>
    </message>
    <message>
        <source>The key of “%1” was not copied.</source>
        <translation>La clave de «%1» no se ha copiado.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceKeyModel</name>
    <message>
        <source>First key</source>
        <translation>Primera clave</translation>
    </message>
    <message>
        <source>Its text is in your keychain.</source>
        <translation>Su texto está en su llavero.</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: it was made elsewhere.</source>
        <translation>Su texto no está en su llavero: se creó en otro lugar.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caducidad</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceKeysPanel</name>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Claves de %1</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Elija primero una clave.</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>Su texto no está en su llavero.</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>Continuar la renovación…</translation>
    </message>
    <message>
        <source>%1 does not list keys: here are those that were made with this program. They cannot be rotated or revoked one by one. Switching the account off stops them all.</source>
        <comment>registry</comment>
        <translation>%1 no muestra las claves: aquí están las que se crearon con este programa. No se pueden renovar ni revocar una a una. Al desactivar la cuenta, todas dejan de funcionar.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Próxima caducidad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceNotices</name>
    <message>
        <source>a registry</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>The service account “%1” may have been created at %2, but its key was not saved. It is not listed yet.</source>
        <translation>Es posible que la cuenta de servicio «%1» se haya creado en %2, pero su clave no se guardó. Todavía no aparece en la lista.</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but it was not saved. It is not listed yet.</source>
        <translation>Es posible que se haya creado una clave de «%1» en %2, pero no se guardó. Todavía no aparece en la lista.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>A key of “%1” was created at %2, but its text was lost when that was interrupted.</source>
        <translation>Se creó una clave de «%1» en %2, pero su texto se perdió al interrumpirse la operación.</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but its text was lost when that was interrupted.</source>
        <translation>Es posible que se haya creado una clave de «%1» en %2, pero su texto se perdió al interrumpirse la operación.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>Revoke it…</source>
        <translation>Revocarla…</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Eliminar la cuenta…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Nothing is asked of the registry, and nothing reminds you any more.</source>
        <translation>No se solicita nada al registro y ya no se le recuerda nada.</translation>
    </message>
    <message>
        <source>A key of “%1” is being rotated: the old one and the new one work.</source>
        <translation>Se está renovando una clave de «%1»: la antigua y la nueva funcionan.</translation>
    </message>
    <message>
        <source>“%1” is being replaced by a service account: the old one and the new one work.</source>
        <translation>«%1» se está sustituyendo por una cuenta de servicio: la credencial antigua y la nueva funcionan.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStates</name>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No registry with service accounts</source>
        <translation>Ningún registro con cuentas de servicio</translation>
    </message>
    <message>
        <source>None of your accounts is at a registry that has accounts for machines.</source>
        <translation>Ninguna de sus cuentas es de un registro que tenga cuentas para máquinas.</translation>
    </message>
    <message>
        <source>This account may not see service accounts</source>
        <translation>Esta cuenta no puede ver las cuentas de servicio</translation>
    </message>
    <message>
        <source>The service accounts could not be loaded</source>
        <translation>No se han podido cargar las cuentas de servicio</translation>
    </message>
    <message>
        <source>No service account yet</source>
        <translation>Todavía no hay cuentas de servicio</translation>
    </message>
    <message>
        <source>What works without a person gets an account of its own: it stays when people leave.</source>
        <translation>Lo que funciona sin una persona tiene su propia cuenta: permanece cuando la gente se va.</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>Nueva cuenta de servicio…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStopDialog</name>
    <message>
        <source>Leave it on</source>
        <translation>Dejarla activada</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Switch “%1” off?</source>
        <translation>¿Desactivar «%1»?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Revoke a key of “%1”?</source>
        <translation>¿Revocar una clave de «%1»?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revocar clave</translation>
    </message>
    <message>
        <source>%1 stops working at once. This cannot be undone.</source>
        <comment>key</comment>
        <translation>%1 deja de funcionar de inmediato. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Last used: %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>You can switch it on again; its keys then work as before.</source>
        <translation>Puede volver a activarla; sus claves funcionarán entonces como antes.</translation>
    </message>
    <message>
        <source>It is switched off first, so that no key of it outlives it.</source>
        <translation>Antes se desactiva, para que ninguna de sus claves le sobreviva.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>registry</comment>
        <translation>%1 dice: «%2»</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>Escriba el nombre «%1» para continuar</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>Este todavía no es el nombre: se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Escriba primero el nombre.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceWords</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner</comment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>rights</comment>
        <translation>no indicados</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>keys</comment>
        <translation>no indicadas</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Guardada aquí</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>una clave sin nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prefix, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not tell which keys it has. All that use one of them stop working.</source>
        <comment>registry</comment>
        <translation>%1 no indica qué claves tiene esta cuenta. Todo lo que use alguna de ellas deja de funcionar.</translation>
    </message>
    <message>
        <source>It has no keys: nothing that works stops.</source>
        <translation>No tiene claves: nada de lo que funciona se detiene.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) stop working at once.</source>
        <translation>
            <numerusform>Su %n clave deja de funcionar de inmediato.</numerusform>
            <numerusform>Sus %n claves dejan de funcionar de inmediato.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was used %1.</source>
        <comment>2 hours ago</comment>
        <translation>Último uso de una de ellas: %1.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesHead</name>
    <message>
        <source>Service accounts</source>
        <translation>Cuentas de servicio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>Consultar de nuevo el registro</translation>
    </message>
    <message>
        <source>Refresh service accounts</source>
        <translation>Actualizar las cuentas de servicio</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>Nueva cuenta de servicio…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Editar descripción…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a service account first.</source>
        <translation>Elija primero una cuenta de servicio.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesPage</name>
    <message>
        <source>Service accounts</source>
        <translation>Cuentas de servicio</translation>
    </message>
    <message>
        <source>This is the list as it was.</source>
        <translation>Esta es la lista tal como estaba.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsDialog</name>
    <message>
        <source>Reset page</source>
        <translation>Restablecer página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ningún ajuste coincide con «%1».</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsPage</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Tell me before tokens end</source>
        <translation>Avisarme antes de que caduquen los tokens</translation>
    </message>
    <message>
        <source>One summary a day, and a notice on a token&apos;s last day.</source>
        <translation>Un resumen al día y un aviso el último día de un token.</translation>
    </message>
    <message>
        <source>notification reminder expiry</source>
        <translation>notificación recordatorio caducidad</translation>
    </message>
    <message>
        <source>Daily summary</source>
        <translation>Resumen diario</translation>
    </message>
    <message>
        <source>The earliest hour for it.</source>
        <translation>La hora más temprana para mostrarlo.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Keep quiet for a part of the day</source>
        <translation>No avisar durante una parte del día</translation>
    </message>
    <message>
        <source>What falls into it is told afterwards.</source>
        <translation>Los avisos de ese intervalo se muestran después.</translation>
    </message>
    <message>
        <source>do not disturb night</source>
        <translation>no molestar noche silencio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>A click on the tray icon opens</source>
        <translation>Un clic en el icono de la bandeja abre</translation>
    </message>
    <message>
        <source>The menu is always on the other button.</source>
        <translation>El menú siempre está en el otro botón.</translation>
    </message>
    <message>
        <source>Quick copy</source>
        <translation>Copia rápida</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>popup mouse</source>
        <translation>emergente ratón mouse</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also when it changes.</source>
        <translation>«Según el sistema» sigue al escritorio, también cuando este cambia.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>colour color dark mode night</source>
        <translation>color oscuro modo noche</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>On top of the system&apos;s own size.</source>
        <translation>Se suma al tamaño propio del sistema.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>fuente letra zoom grande</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words, dates and numbers, and the direction of reading.</source>
        <translation>Palabras, fechas y números, y la dirección de lectura.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsText</name>
    <message>
        <source>The settings file cannot be read as a whole; what is missing is as it comes.</source>
        <translation>El archivo de ajustes no se puede leer por completo; lo que falta tiene su valor predeterminado.</translation>
    </message>
    <message>
        <source>Settings cannot be saved: they count until you quit. Is there room, and may you write there?</source>
        <translation>Los ajustes no se pueden guardar: valen hasta que salga de la aplicación. ¿Hay espacio y tiene permiso de escritura allí?</translation>
    </message>
    <message>
        <source>“%1” has a value that is not possible; it is as it comes.</source>
        <translation>«%1» tiene un valor no posible; se usa el predeterminado.</translation>
    </message>
    <message>
        <source>“%1” is no setting that this version knows.</source>
        <translation>«%1» no es un ajuste que esta versión conozca.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ShortcutSheet</name>
    <message>
        <source>Keys and filter words</source>
        <translation>Teclas y palabras de filtro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Palabras de filtro</translation>
    </message>
    <message>
        <source>the opposite</source>
        <translation>lo contrario</translation>
    </message>
    <message>
        <source>What a token can be</source>
        <translation>Qué puede ser un token</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBar</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation>Listas y cuentas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Eliminar búsqueda</translation>
    </message>
    <message>
        <source>Delete the search “%1”? Only the search goes, no token does.</source>
        <translation>¿Eliminar la búsqueda «%1»? Solo se elimina la búsqueda, ningún token.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>Quién soy…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s)</source>
        <translation>
            <numerusform>%1, %n token</numerusform>
            <numerusform>%1, %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Filter: %2</source>
        <comment>what a list is, its query</comment>
        <translation>%1 Filtro: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n token(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %n token</numerusform>
            <numerusform>%1, %2, %3, %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Intro: %1</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SidePages</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Dangers at a glance: what ends, what is old, unused or may do too much, and what happened.</source>
        <translation>Los riesgos de un vistazo: qué caduca, qué es antiguo, qué no se usa o permite demasiado, y qué ha pasado.</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Cuentas de servicio</translation>
    </message>
    <message>
        <source>Accounts for what works without a person, and their keys.</source>
        <translation>Cuentas para lo que funciona sin una persona, y sus claves.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInAgain</name>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>You signed in as somebody else, which is now an account of its own. What you were doing needs %1.</source>
        <translation>Ha iniciado sesión como otra persona, que ahora es una cuenta aparte. Lo que estaba haciendo requiere la cuenta de %1.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInWays</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is checked with the registry before it is saved.</source>
        <translation>Se comprueba en el registro antes de guardarlo.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Modo de inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the token that the registry gives for it is kept, in your keychain.</source>
        <translation>Se envía una sola vez y nunca se almacena. Solo se guarda el token que el registro entrega a cambio, en su llavero.</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>Se envía una sola vez y nunca se almacena. Solo se guarda la sesión, en su llavero.</translation>
    </message>
    <message>
        <source>Type who you are at the registry.</source>
        <translation>Escriba con qué nombre o correo le conoce el registro.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Pegue primero un token.</translation>
    </message>
    <message>
        <source>Signed in. You can close this page and go back to Tokendesk.</source>
        <translation>Sesión iniciada. Puede cerrar esta página y volver a Tokendesk.</translation>
    </message>
    <message>
        <source>Not signed in. Go back to Tokendesk to see why.</source>
        <translation>No se ha iniciado la sesión. Vuelva a Tokendesk para ver el motivo.</translation>
    </message>
    <message>
        <source>A token of %1.</source>
        <translation>Un token de %1.</translation>
    </message>
    <message>
        <source>A test token of %1.</source>
        <translation>Un token de prueba de %1.</translation>
    </message>
    <message>
        <source>A token of %1 in its old format: replace it soon.</source>
        <translation>Un token de %1 en el formato antiguo: sustitúyalo pronto.</translation>
    </message>
    <message>
        <source>A service account&apos;s token of %1.</source>
        <translation>Un token de cuenta de servicio de %1.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignOutDialog</name>
    <message>
        <source>Revoke the token that signing in made</source>
        <translation>Revocar el token creado al iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out %1 from %2?</source>
        <translation>¿Cerrar la sesión de %1 en %2?</translation>
    </message>
    <message>
        <source>The sign-in is deleted from your keychain. The account&apos;s tokens stay as they are at %1 and go on working.</source>
        <translation>La sesión se elimina de su llavero. Los tokens de la cuenta siguen igual en %1 y continúan funcionando.</translation>
    </message>
    <message>
        <source>Revoke the token that signing in made (not possible: %1 did not list it)</source>
        <translation>Revocar el token creado al iniciar sesión (no es posible: %1 no lo ha incluido en la lista)</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n saved token(s) of this account from the keychain</source>
        <translation>
            <numerusform>Eliminar también del llavero %n token guardado de esta cuenta</numerusform>
            <numerusform>Eliminar también del llavero los %n tokens guardados de esta cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Not signed out.</source>
        <translation>No se ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>The token could not be revoked and is still valid at the registry.</source>
        <translation>El token no se pudo revocar y sigue siendo válido en el registro.</translation>
    </message>
    <message>
        <source>Sign out without revoking</source>
        <translation>Cerrar sesión sin revocar</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SnippetTabs</name>
    <message>
        <source>Lines to paste</source>
        <translation>Líneas para pegar</translation>
    </message>
    <message>
        <source>Copy with the token</source>
        <translation>Copiar con el token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the lines for %1</source>
        <translation>Copiar las líneas para %1</translation>
    </message>
    <message>
        <source>The token stands where the dots are; the clipboard is cleared again.</source>
        <translation>El token va donde están los puntos; el portapapeles se borra después.</translation>
    </message>
    <message>
        <source>These lines hold no secret.</source>
        <translation>Estas líneas no contienen ningún secreto.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StartChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Clonar %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TimeLine</name>
    <message>
        <source>created %1</source>
        <comment>2 hours ago</comment>
        <translation>creado: %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 hours ago</comment>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>revisar: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>caducidad: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>caducado: %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>caducidad no indicada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the points of a time line</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCopier</name>
    <message>
        <source>“%1” was not copied.</source>
        <translation>«%1» no se ha copiado.</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>El texto de «%1» no se guarda aquí.</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here: its prefix is copied.</source>
        <translation>El texto de «%1» no se guarda aquí: se ha copiado su prefijo.</translation>
    </message>
    <message>
        <source>The prefix of “%1” is copied.</source>
        <translation>Se ha copiado el prefijo de «%1».</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose a token to see what it may do and when it ends.</source>
        <translation>Elija un token para ver qué permite hacer y cuándo caduca.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Everything: this token has no limits.</source>
        <translation>Todo: este token no tiene límites.</translation>
    </message>
    <message>
        <source>The registry does not say.</source>
        <translation>El registro no lo indica.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>en su llavero</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>no se guarda aquí</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk tiene la sesión iniciada con él</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>History on this computer</source>
        <translation>Historial en este equipo</translation>
    </message>
    <message>
        <source>%1 · included in %2</source>
        <translation>%1 · incluido en %2</translation>
    </message>
    <message>
        <source>Cannot: %1.</source>
        <translation>No permitido: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenFinding</name>
    <message>
        <source>Find tokens</source>
        <translation>Buscar tokens</translation>
    </message>
    <message>
        <source>Commands and tokens…</source>
        <translation>Comandos y tokens…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message>
        <source>Keys and filter words…</source>
        <translation>Teclas y palabras de filtro…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenHistory</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <source>created here</source>
        <translation>creado aquí</translation>
    </message>
    <message>
        <source>copied from the tray</source>
        <translation>copiado desde la bandeja del sistema</translation>
    </message>
    <message>
        <source>copied as a snippet</source>
        <translation>copiado como fragmento</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>tested: refused</source>
        <translation>probado: rechazado</translation>
    </message>
    <message>
        <source>tested: valid</source>
        <translation>probado: válido</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>signed in with it</source>
        <translation>se inició sesión con él</translation>
    </message>
    <message>
        <source>copied while rotating</source>
        <translation>copiado durante la renovación</translation>
    </message>
    <message>
        <source>a new one was made in its place</source>
        <translation>se creó uno nuevo en su lugar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>switched on again</source>
        <translation>reactivado</translation>
    </message>
    <message>
        <source>handed out by the command</source>
        <translation>entregado por el comando</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>given to a program</source>
        <translation>entregado a un programa</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenJobs</name>
    <message>
        <source>“%1” is paused</source>
        <translation>«%1» está en pausa</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>«%1» vuelve a funcionar</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>«%1» no se ha pausado.</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>«%1» no se ha reactivado.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenLists</name>
    <message>
        <source>All tokens</source>
        <translation>Todos los tokens</translation>
    </message>
    <message>
        <source>Every token of every account.</source>
        <translation>Todos los tokens de todas las cuentas.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Tokens that you pinned.</source>
        <translation>Tokens que usted ha fijado.</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Caducan pronto</translation>
    </message>
    <message>
        <source>Ends within 14 days, or is due for its review.</source>
        <translation>Caduca en menos de 14 días o tiene pendiente la revisión.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Has ended: the registry refuses it.</source>
        <translation>Ha caducado: el registro lo rechaza.</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>Never used since it was made, says its registry. Nobody may miss it.</source>
        <translation>Nunca usado desde su creación, según su registro. Puede que nadie lo eche en falta.</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>Demasiados permisos</translation>
    </message>
    <message>
        <source>May do everything, or has a right of high risk and was not used for 30 days or has no end.</source>
        <translation>Puede hacerlo todo, o tiene un permiso de alto riesgo y no se ha usado en 30 días o no caduca.</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>Funciona hasta que alguien lo revoque.</translation>
    </message>
    <message>
        <source>Not in keychain</source>
        <translation>No están en el llavero</translation>
    </message>
    <message>
        <source>Its text is not in your keychain, so it cannot be copied here.</source>
        <translation>Su texto no está en su llavero, así que no se puede copiar aquí.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenMenus</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Mes de caducidad</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Expandir todos los grupos</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Contraer todos los grupos</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenWords</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>revisar: %1</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>revisión pendiente</translation>
    </message>
    <message>
        <source>It does not end by itself: you wanted to look at it again on this day.</source>
        <translation>No caduca por sí solo: usted quería volver a revisarlo este día.</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it. You will be reminded to look at it.</source>
        <translation>Este token funciona hasta que alguien lo revoque. Se le recordará que lo revise.</translation>
    </message>
    <message>
        <source>This token works and ends by itself.</source>
        <translation>Este token funciona y caduca por sí solo.</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working when it ends: rotate it in time.</source>
        <translation>Todo lo que usa este token deja de funcionar cuando caduca: renuévelo a tiempo.</translation>
    </message>
    <message>
        <source>This token no longer works.</source>
        <translation>Este token ya no funciona.</translation>
    </message>
    <message>
        <source>This token is switched off at its registry.</source>
        <translation>Este token está desactivado en su registro.</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it.</source>
        <translation>Este token funciona hasta que alguien lo revoque.</translation>
    </message>
    <message>
        <source>Nobody has used this token since it was made: it may not be needed.</source>
        <translation>Nadie ha usado este token desde su creación: puede que no haga falta.</translation>
    </message>
    <message>
        <source>The registry does not say when this token ends.</source>
        <translation>El registro no indica cuándo caduca este token.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>sin permisos</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>caducidad no indicada</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month and year</comment>
        <translation>Caduca en %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <translation>%1, %2 %3 (%4 UTC)</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4, %5 UTC)</source>
        <translation>%1, %2 %3 (%4, %5 UTC)</translation>
    </message>
    <message>
        <source>all rights</source>
        <translation>todos los permisos</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a token, read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n&#xa0;min</numerusform>
            <numerusform>hace %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dentro de %n&#xa0;min</numerusform>
            <numerusform>dentro de %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>dentro de 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dentro de %n hora</numerusform>
            <numerusform>dentro de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>Revisión pendiente</translation>
    </message>
    <message>
        <source>Review today</source>
        <translation>Revisar hoy</translation>
    </message>
    <message>
        <source>Review tomorrow</source>
        <translation>Revisar mañana</translation>
    </message>
    <message numerus="yes">
        <source>Review in %n days</source>
        <translation>
            <numerusform>Revisar dentro de %n día</numerusform>
            <numerusform>Revisar dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Caduca hoy</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Caduca mañana</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>last use not reported</source>
        <translation>último uso no indicado</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>caducidad: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>caducado (%1)</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>sin organización</translation>
    </message>
    <message>
        <source>person not known</source>
        <translation>persona desconocida</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 copiado – se borra en %n&#xa0;s</numerusform>
            <numerusform>%1 copiado – se borra en %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n token caduca esta semana</numerusform>
            <numerusform>%n tokens caducan esta semana</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TrayMenu</name>
    <message>
        <source>Quick copy…</source>
        <translation>Copia rápida…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n token caduca esta semana</numerusform>
            <numerusform>%n tokens caducan esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard: %1, %n s</source>
        <translation>
            <numerusform>Portapapeles: %1, %n&#xa0;s</numerusform>
            <numerusform>Portapapeles: %1, %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard: %1</source>
        <translation>Portapapeles: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>Todavía no hay tokens aquí: elija uno y marque «Ofrecer en la bandeja del sistema»</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left, very short</comment>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmI</name>
    <message>
        <source>What stands below is what was saved when you signed in.</source>
        <translation>Lo que aparece abajo es lo que se guardó cuando inició sesión.</translation>
    </message>
    <message>
        <source>What stands below is what it said on %1.</source>
        <translation>Lo que aparece abajo es lo que el registro indicó el %1.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>The registry answered just now: this is who it knows you as.</source>
        <translation>El registro acaba de responder: le conoce con esta identidad.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Refused or expired</source>
        <translation>Rechazada o caducada</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Problem at the registry</source>
        <translation>Problema en el registro</translation>
    </message>
    <message>
        <source>Your sign-in may be all right.</source>
        <translation>Puede que su sesión siga siendo válida.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Add an account, and this says who its registry knows you as.</source>
        <translation>Añada una cuenta y aquí verá con qué identidad le conoce su registro.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin consultar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation, role in it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmIDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>¿Quién soy?</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>Se está consultando el registro.</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Sesión iniciada el</translation>
    </message>
    <message>
        <source>Sign-in ends</source>
        <translation>Fin de la sesión</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Última confirmación</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>in memory until you quit</source>
        <translation>en memoria hasta que salga de la aplicación</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>en su llavero</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoamiJob</name>
    <message>
        <source>%1: signed in</source>
        <translation>%1: sesión iniciada</translation>
    </message>
    <message>
        <source>  E-mail: %1</source>
        <translation>  Correo electrónico: %1</translation>
    </message>
    <message>
        <source>%1: offline – this is the identity that was saved</source>
        <translation>%1: sin conexión – esta es la identidad que se guardó</translation>
    </message>
    <message>
        <source>%1: refused or expired</source>
        <translation>%1: rechazada o caducada</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: sin consultar</translation>
    </message>
    <message>
        <source>%1: the registry has a problem</source>
        <translation>%1: el registro tiene un problema</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowActions</name>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Clone token…</source>
        <translation>Clonar token…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>Pausar token</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke by rule…</source>
        <translation>Revocar por regla…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Copy export line</source>
        <translation>Copiar línea export</translation>
    </message>
    <message>
        <source>Copy header line</source>
        <translation>Copiar línea de cabecera</translation>
    </message>
    <message>
        <source>Copy prefix</source>
        <translation>Copiar prefijo</translation>
    </message>
    <message>
        <source>Quick copy…</source>
        <translation>Copia rápida…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>Quién soy…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Import existing tokens…</source>
        <translation>Importar tokens existentes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>Acerca de Tokendesk</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Keychain doctor…</source>
        <translation>Diagnóstico del llavero…</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Bienvenida…</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>Borrar portapapeles</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowDialogs</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Acerca de Tokendesk</translation>
    </message>
    <message>
        <source>Tokendesk %1

One window for every API token. Its secrets live in your system&apos;s keychain and nowhere else.

Any program that runs as you can ask an unlocked keychain; Tokendesk cannot prevent that.

Free software: GPL-3.0 or later.</source>
        <translation>Tokendesk %1

Una sola ventana para todos los tokens de API. Sus secretos están en el llavero de su sistema y en ningún otro sitio.

Cualquier programa que se ejecute con su usuario puede consultar un llavero desbloqueado; Tokendesk no puede impedirlo.

Software libre: GPL-3.0 o posterior.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowPages</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Cuentas de servicio</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowTray</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Tokens that end</source>
        <translation>Tokens que caducan</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WishFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>One network in each line; none means any.</source>
        <translation>Una red por línea; si no hay ninguna, se permiten todas.</translation>
    </message>
    <message>
        <source>Sent once with this request, never stored.</source>
        <translation>Se envía una sola vez con esta solicitud y nunca se almacena.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta rellenar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n character(s).</source>
        <translation>
            <numerusform>%1: como máximo, %n carácter.</numerusform>
            <numerusform>%1: como máximo, %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, “%2”, is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>La línea %1, «%2», no es una red. Escríbala como 192.0.2.0/24 o 2001:db8::/32.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n line(s).</source>
        <translation>
            <numerusform>%1: como máximo, %n línea.</numerusform>
            <numerusform>%1: como máximo, %n líneas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One window for every API token.</source>
        <translation>Una sola ventana para todos los tokens de API.</translation>
    </message>
    <message>
        <source>A second start raises the window of the first and ends. It ends with 0 when it did what was asked, with 1 for an option that does not exist, with 2 when the running program does not answer, and with 3 without a display.</source>
        <translation>Un segundo inicio trae al frente la ventana del primero y termina. Termina con 0 si se hizo lo solicitado, con 1 si la opción no existe, con 2 si el programa en ejecución no responde y con 3 si no hay pantalla.</translation>
    </message>
    <message>
        <source>Open the quick copy window, for a keyboard shortcut.</source>
        <translation>Abrir la ventana de copia rápida, para un atajo de teclado.</translation>
    </message>
    <message>
        <source>Show the window, or hide it if it is in front.</source>
        <translation>Mostrar la ventana, u ocultarla si está en primer plano.</translation>
    </message>
    <message>
        <source>Start in the tray; minimised if there is none.</source>
        <translation>Iniciar en la bandeja del sistema; minimizado si no la hay.</translation>
    </message>
    <message>
        <source>Start with a demo registry on this computer and sample data.</source>
        <translation>Iniciar con un registro de demostración en este equipo y datos de ejemplo.</translation>
    </message>
    <message>
        <source>Tokendesk takes options only, not “%1”.</source>
        <translation>Tokendesk solo admite opciones, no «%1».</translation>
    </message>
    <message>
        <source>Tokendesk needs a display.</source>
        <translation>Tokendesk necesita una pantalla.</translation>
    </message>
    <message>
        <source>Tokendesk runs already, but does not answer.</source>
        <translation>Tokendesk ya se está ejecutando, pero no responde.</translation>
    </message>
    <message>
        <source>The demo registry did not start: %1</source>
        <translation>El registro de demostración no se inició: %1</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>No se ha encontrado «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be run.</source>
        <translation>No se puede ejecutar «%1».</translation>
    </message>
    <message>
        <source>The registry&apos;s file names no variable for its tools, so nothing was run.</source>
        <translation>El archivo del registro no indica ninguna variable para sus herramientas, así que no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>There are commands for scripts, too: “tokendesk help” lists them.</source>
        <translation>También hay comandos para scripts: «tokendesk help» los muestra.</translation>
    </message>
    <message>
        <source>Say what is wrong with a registry file, without a window. Ends with 0 if nothing is, else with 1.</source>
        <translation>Indicar qué hay mal en un archivo de registro, sin ventana. Termina con 0 si todo está bien; si no, con 1.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>%1: a whole profile for the registry “%2”.</source>
        <translation>%1: perfil completo para el registro «%2».</translation>
    </message>
</context>
</TS>
